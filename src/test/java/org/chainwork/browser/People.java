package org.chainwork.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people of one journey: each arrives with a browser profile of their own, and all they do is recorded. */
final class People {
    private static final String LANGUAGE = "en-GB";

    private final Chromium chromium;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    People(Chromium chromium) {
        this.chromium = chromium;
    }

    /** A new person with an English browser, who has not opened a page yet. */
    Page arrive(RunningServer server) {
        return arrive(server, new NewContextOptions().setLocale(LANGUAGE));
    }

    /** As above, with a browser as the options say: its language, its size, its colour scheme. */
    Page arrive(RunningServer server, NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options.setBaseURL(server.url()));
        contexts.add(context);
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    /** What the browsers' consoles showed as errors: failed scripts, refused resources, breaches of our own policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps what each person saw, as {@code folder/name-1.zip} and {@code folder/name-1-1.png}. */
    void keepEvidence(Path folder, String name) {
        for (int i = 0; i < contexts.size(); i++) {
            String person = name + "-" + (i + 1);
            try {
                List<Page> pages = contexts.get(i).pages();
                for (int j = 0; j < pages.size(); j++) {
                    Path picture = folder.resolve(person + "-" + (j + 1) + ".png");
                    pages.get(j)
                            .screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
                }
                Path trace = folder.resolve(person + ".zip");
                contexts.get(i).tracing().stop(new Tracing.StopOptions().setPath(trace));
            } catch (PlaywrightException lost) {
                // The failure that brought us here is the one to report.
                System.out.println("[browser] no evidence of " + person + ": " + lost.getMessage());
            }
        }
    }

    void leave() {
        contexts.forEach(BrowserContext::close);
    }
}
