package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has never been here looks round in a course that lives. */
@ExtendWith(JourneyExtension.class)
class DemoJourney {

    @Test
    void aVisitorLooksRoundAtAClick(@TempDir Path data, People people) {
        try (RunningServer server = RunningServer.start(data, "--spring.profiles.active=demo")) {
            Page page = people.arrive(server);
            page.navigate("/");
            Locator banner = page.getByRole(AriaRole.COMPLEMENTARY, new GetByRoleOptions().setName("Demonstration"));
            assertThat(banner).containsText("all people here and all their work are simulated");
            Accessibility.assertNoViolations(page);

            lookRound(page, "Look round as the instructor");
            assertThat(page.getByText("Who is behind").first()).isVisible();
            Accessibility.assertNoViolations(page);

            lookRound(page, "Look round as a student");
            assertThat(page.getByText("You learn here")).isVisible();
            assertThat(people.complaints()).isEmpty();
        }
    }

    private static void lookRound(Page page, String as) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(as)).click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new GetByRoleOptions().setName("The chain rule in neural networks (simulated)")))
                .isVisible();
        assertThat(page.getByText("Homework 3: deeper chains (simulated)").first())
                .isVisible();
    }
}
