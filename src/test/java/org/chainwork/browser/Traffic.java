package org.chainwork.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All that the server sends to a page, as text: what a curious student can read in the tools of their browser. */
final class Traffic {

    private static final String EVERYTHING = "**/*";

    private final Page page;
    private final List<String> bodies = new ArrayList<>();
    private final Consumer<Route> recorder = this::record;

    private Traffic(Page page) {
        this.page = page;
    }

    /** From now on, until {@link #stop}. */
    static Traffic record(Page page) {
        Traffic traffic = new Traffic(page);
        page.route(EVERYTHING, traffic.recorder);
        return traffic;
    }

    /** Returns what was sent. */
    List<String> stop() {
        page.unroute(EVERYTHING, recorder);
        return List.copyOf(bodies);
    }

    private void record(Route route) {
        try {
            APIResponse response = route.fetch();
            String type = response.headers().getOrDefault("content-type", "");
            // what is the same for everybody, on every page, tells nothing of a quiz
            if (!type.startsWith("font/") && !route.request().url().contains("/VAADIN/")) {
                bodies.add(response.text());
            }
            route.fulfill(new FulfillOptions().setResponse(response));
        } catch (PlaywrightException gone) {
            route.abort();
        }
    }
}
