package org.chainwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe finds on a page, in a form that names the rule and the element. */
final class Accessibility {
    private Accessibility() {}

    /** The framework's own word on the connection, which it shows for a while, outside all landmarks. */
    private static final String INDICATOR = "vaadin-connection-indicator";

    static void assertNoViolations(Page page) {
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .exclude(INDICATOR)
                        .analyze()
                        .getViolations())
                .extracting(violation -> violation.getId() + ": " + violation.getHelp() + " at "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
    }
}
