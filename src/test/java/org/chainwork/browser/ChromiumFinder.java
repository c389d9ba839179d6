package org.chainwork.browser;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium to walk the journeys with, or installs one: {@code CHAINWORK_BROWSER}, then the system's, then
 * Playwright's own, then Debian's package. A journey is never skipped for want of a browser.
 */
final class ChromiumFinder {
    private static final Duration PLAYWRIGHT_INSTALL = Duration.ofSeconds(90);
    private static final Duration PACKAGE_INSTALL = Duration.ofMinutes(8);

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/snap/bin/chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private ChromiumFinder() {}

    /** @throws IllegalStateException when there is none and none could be installed; its message says what was tried */
    static Path find(Playwright playwright) {
        String chosen = System.getenv("CHAINWORK_BROWSER");
        if (chosen != null && !chosen.isBlank()) {
            return executable(Path.of(chosen))
                    .orElseThrow(() -> new IllegalStateException("CHAINWORK_BROWSER is no program: " + chosen));
        }
        return installed(playwright)
                .orElseGet(() -> install(playwright).orElseThrow(() -> new IllegalStateException("""
                        The browser journeys need Chromium or Chrome. None was found, and none could be installed.
                        Install one (Debian, Ubuntu: apt-get install chromium), or set CHAINWORK_BROWSER to its path.""")));
    }

    private static Optional<Path> installed(Playwright playwright) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> named = Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Stream<Path> own = Stream.of(Path.of(playwright.chromium().executablePath()));
        return Stream.of(named, PLACES.stream(), own)
                .flatMap(candidates -> candidates)
                .flatMap(candidate -> executable(candidate).stream())
                .findFirst();
    }

    private static Optional<Path> install(Playwright playwright) {
        report("no Chromium here; asking Playwright to install its own");
        Commands.Outcome byPlaywright = Commands.run(PLAYWRIGHT_INSTALL, Map.of(), playwrightInstall());
        if (byPlaywright.succeeded()) {
            return installed(playwright);
        }
        report("Playwright could not:\n" + byPlaywright.output());
        if (!isDebian() || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        report("installing the package chromium");
        Commands.Outcome byPackage = Commands.run(
                PACKAGE_INSTALL,
                Map.of("DEBIAN_FRONTEND", "noninteractive"),
                List.of("sh", "-c", "apt-get update && apt-get install -y --no-install-recommends chromium"));
        if (!byPackage.succeeded()) {
            report("the package could not be installed:\n" + byPackage.output());
        }
        return installed(playwright);
    }

    private static List<String> playwrightInstall() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CLI.class.getName(),
                "install",
                "chromium");
    }

    private static boolean isDebian() {
        return Files.exists(Path.of("/etc/debian_version"));
    }

    private static Optional<Path> executable(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path) ? Optional.of(path) : Optional.empty();
    }

    private static void report(String text) {
        System.out.println("[browser] " + text);
    }
}
