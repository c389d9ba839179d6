package org.chainwork.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application as a process of its own, on a free port, its data in a folder that outlives it: so that a
 * journey can pull the plug and start it again.
 */
final class RunningServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Path dataDirectory;
    private final List<String> command;
    private final int port;
    private final Path log;
    private Process process;

    private RunningServer(Path dataDirectory, List<String> command, int port) {
        this.dataDirectory = dataDirectory;
        this.command = command;
        this.port = port;
        this.log = dataDirectory.resolve("server.log");
        this.process = launch();
    }

    /** Returns once the server answers that it is well. Options are Spring's: {@code --name=value}. */
    static RunningServer start(Path dataDirectory, String... options) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // A journey is over before thorough compilation pays off.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("chainwork.jar", "target/chainwork.jar"),
                "--server.port=" + port,
                "--chainwork.data-directory=" + dataDirectory.toAbsolutePath()));
        command.addAll(Arrays.asList(options));
        return new RunningServer(dataDirectory, List.copyOf(command), port);
    }

    String url() {
        return "http://localhost:" + port;
    }

    Path dataDirectory() {
        return dataDirectory;
    }

    /** All that the server has said since the first start. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The process gets no chance to write anything more. */
    void kill9() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks the process to end in order, as an operator would. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Starts anew on the same port and the same data, and returns once the server is well. */
    void restart() {
        if (process.isAlive()) {
            stop();
        }
        process = launch();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private Process launch() {
        try {
            Files.createDirectories(dataDirectory);
            Process started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            // Nothing may be left running when the tests themselves are cut short.
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            try {
                awaitHealth(started);
            } catch (IllegalStateException notWell) {
                started.destroyForcibly();
                throw notWell;
            }
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitHealth(Process started) {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isWell(client)) {
                if (!started.isAlive()) {
                    throw new IllegalStateException("the server ended with " + started.exitValue() + ":\n" + log());
                }
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the server was not well after " + START_LIMIT + ":\n" + log());
                }
                // Between two questions, not instead of one; an early end of the process ends the pause.
                started.waitFor(100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server was starting", interrupted);
        }
    }

    private boolean isWell(HttpClient client) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException("the server did not end within " + STOP_LIMIT + ":\n" + log());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server was ending", interrupted);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
