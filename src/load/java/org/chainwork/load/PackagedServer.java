package org.chainwork.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged application as it is run in earnest, on a free port of this machine alone, with an empty data folder. */
final class PackagedServer {
    private static final int START_SECONDS = 90;
    private static final int STOP_SECONDS = 30;

    private final int port = freePort();
    private final Path dataDirectory = newDirectory();
    private final Path log = dataDirectory.resolve("server.log");
    private @Nullable Process process;

    /** Returns once the server says that it is well. */
    void start() {
        Path jar = Path.of(System.getProperty("chainwork.jar", "target/chainwork.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException("no " + jar + " yet: ./mvnw package makes it");
        }
        try {
            Process started = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            // Want of memory shall end it, not only the request that noticed.
                            "-XX:+ExitOnOutOfMemoryError",
                            "-jar",
                            jar.toString(),
                            "--server.address=127.0.0.1",
                            "--server.port=" + port,
                            "--chainwork.data-directory=" + dataDirectory)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            process = started;
            // Nothing may be left running when the command itself is cut short.
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            awaitHealth(started);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server was starting", interrupted);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Path dataDirectory() {
        return dataDirectory;
    }

    Path log() {
        return log;
    }

    long pid() {
        return running().pid();
    }

    /** Asks it to end in order, so that another process may open its database. */
    void stop() {
        Process stopping = running();
        stopping.destroy();
        try {
            if (!stopping.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server did not end, see " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server was ending", interrupted);
        }
    }

    /** Whatever happened before. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("the server was not started");
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("the server ended with " + process.exitValue() + ", see " + log);
        }
        return process;
    }

    private void awaitHealth(Process started) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isWell(client)) {
                if (!started.isAlive() || System.nanoTime() > end) {
                    started.destroyForcibly();
                    throw new IllegalStateException("the server did not start, see " + log);
                }
                started.waitFor(100, TimeUnit.MILLISECONDS);
            }
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

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/load").toAbsolutePath()), "data-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
