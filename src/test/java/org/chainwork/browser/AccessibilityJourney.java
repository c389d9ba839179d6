package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in every state, as axe sees it, on a phone and on a desk, by day and by night. */
@ExtendWith(JourneyExtension.class)
class AccessibilityJourney {

    @ParameterizedTest
    @CsvSource({"360, 740, LIGHT", "360, 740, DARK", "1280, 900, LIGHT", "1920, 1080, DARK"})
    void noPageHasABarrier(int width, int height, ColorScheme colours, RunningServer server, People people) {
        Page page = people.arrive(
                server,
                new NewContextOptions()
                        .setLocale("en-GB")
                        .setViewportSize(width, height)
                        .setColorScheme(colours));

        page.navigate("/history");
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Try a problem")))
                .isVisible();
        assertNoBarrier(page);

        PracticePage practice = PracticePage.open(page, "deep-parameters");
        assertNoBarrier(page);
        practice.asText().answerByText("2*(x");
        assertThat(practice.verdict()).containsText("This costs nothing");
        assertNoBarrier(page);
        practice.answerByText("x^2");
        assertThat(practice.verdict()).containsText("Not yet");
        practice.button("Hint").click();
        practice.button("Hint").click();
        practice.button("Show the solution").click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Worked solution")))
                .isVisible();
        assertNoBarrier(page);

        page.navigate("/history");
        assertThat(page.locator(".past-answer")).hasCount(1);
        page.getByRole(AriaRole.CHECKBOX).check();
        assertThat(page.locator(".past-answer")).hasCount(2);
        assertNoBarrier(page);

        page.navigate("/sign-in?error");
        assertThat(page.getByText("do not match")).isVisible();
        assertNoBarrier(page);
        page.navigate("/sign-up");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Create an account"))
                .click();
        assertThat(page.getByText("Write it like ada@example.org")).isVisible();
        assertNoBarrier(page);
    }

    private static void assertNoBarrier(Page page) {
        Accessibility.assertNoViolations(page);
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("fits the width of the screen")
                .isTrue();
    }
}
