package org.chainwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What asks for newer figures, alone in a page whose clock we turn. */
class LiveRefreshJourney {

    private static final long PAUSE = 10_000;

    @Test
    void itAsksAgainThoughNothingCame() {
        try (Chromium chromium = new Chromium();
                Page page = chromium.browser().newPage()) {
            page.clock().install();
            page.setContent("<live-refresh></live-refresh>");
            page.evaluate("document.querySelector('live-refresh').addEventListener('refresh',"
                    + " () => { window.asked = (window.asked ?? 0) + 1; })");
            page.addScriptTag(new AddScriptTagOptions()
                    .setPath(Path.of("frontend/live-refresh.js"))
                    .setType("module"));
            page.waitForFunction("!!customElements.get('live-refresh')");

            page.clock().runFor(2 * PAUSE);
            assertThat(page.evaluate("window.asked ?? 0")).as("not live").isEqualTo(0);

            page.evaluate("document.querySelector('live-refresh').toggleAttribute('live', true)");
            page.clock().runFor(3 * PAUSE + PAUSE / 2);
            assertThat(page.evaluate("window.asked ?? 0")).isEqualTo(3);

            page.evaluate("document.querySelector('live-refresh').toggleAttribute('live', false)");
            page.clock().runFor(2 * PAUSE);
            assertThat(page.evaluate("window.asked")).isEqualTo(3);
        }
    }
}
