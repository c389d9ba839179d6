package org.chainwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe finds on a page, in a form that names the rule and the element. */
final class Accessibility {
    private Accessibility() {}

    /** The framework's word on the connection stands outside all landmarks while it is shown, and is awaited away. */
    private static final String INDICATOR_IS_GONE = """
            () => {
              const indicator = document.querySelector('vaadin-connection-indicator');
              return !indicator?.matches(':popover-open') && !indicator?.getAnimations({ subtree: true }).length;
            }""";

    static void assertNoViolations(Page page) {
        page.waitForFunction(INDICATOR_IS_GONE);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(violation -> violation.getId() + ": " + violation.getHelp() + " at "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
    }
}
