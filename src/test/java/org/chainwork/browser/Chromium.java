package org.chainwork.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One headless browser for all journeys; each person in them gets a context of their own. */
final class Chromium implements AutoCloseable {
    /** Without these it calls home at each start, and a closed network makes it wait for the answers. */
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A busy machine may take its time over a page; what never comes still fails. */
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Path executable = ChromiumFinder.find(playwright);
            // The sandbox refuses to run as root, which is what continuous integration often is.
            boolean sandbox = !"root".equals(System.getProperty("user.name"));
            browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(QUIET)
                            .setChromiumSandbox(sandbox));
        } catch (RuntimeException failure) {
            playwright.close();
            throw failure;
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
