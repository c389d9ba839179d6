package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in every state, as axe sees it, on a phone and on a desk, by day and by night. */
@ExtendWith(JourneyExtension.class)
class AccessibilityJourney {

    @ParameterizedTest
    @CsvSource({"360, 740, LIGHT", "360, 740, DARK", "1280, 900, LIGHT", "1920, 1080, DARK"})
    void noPageHasABarrier(int width, int height, ColorScheme colours, RunningServer server, People people) {
        Page page = people.arrive(server, screen(width, height, colours));

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

    @Test
    void noPageOfWhoHasAnAccountHasABarrier(@TempDir Path data, People people) {
        try (RunningServer server = RunningServer.start(data)) {
            Page first = people.arrive(server, screen(360, 740, ColorScheme.LIGHT));
            new AccountPages(first).becomeAdministrator(server, "Root Example", "root@example.org");
            link(first, "Courses").click();
            first.getByLabel("Name of the course").fill("Neural networks");
            first.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Create").setExact(true))
                    .click();
            assertThat(link(first, "Your courses")).isVisible();
            assertNoBarrierFor(first);
            for (NewContextOptions screen : List.of(
                    screen(360, 740, ColorScheme.DARK),
                    screen(1280, 900, ColorScheme.LIGHT),
                    screen(1920, 1080, ColorScheme.DARK))) {
                Page page = people.arrive(server, screen);
                new AccountPages(page).signIn("root@example.org");
                assertThat(link(page, "Administration")).isVisible();
                assertNoBarrierFor(page);
            }
        }
    }

    private static void assertNoBarrierFor(Page administrator) {
        Map.of(
                        "/account", "Sign out everywhere",
                        "/courses", "Create a course",
                        "/course/1/people", "Make a new code",
                        "/course/1/new", "Create the draft",
                        "/course/1/dashboard", "Back to the course")
                .forEach((path, sign) -> {
                    administrator.navigate(path);
                    assertThat(administrator.getByText(sign)).isVisible();
                    assertNoBarrier(administrator);
                });

        link(administrator, "Administration").click();
        administrator
                .getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("Root Example is administrator"))
                .click();
        assertThat(administrator.getByText("Nobody takes this from themselves")).isVisible();
        assertNoBarrier(administrator);
        administrator
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Password link"))
                .click();
        assertThat(administrator.getByText("/choose-password/")).isVisible();
        assertNoBarrier(administrator);
        administrator.getByLabel("Find by name or e-mail").fill("nobody");
        assertThat(administrator.getByText("Try a shorter piece of it.")).isVisible();
        assertNoBarrier(administrator);

        link(administrator, "Log").click();
        Locator handedOut =
                administrator.getByRole(AriaRole.CELL, new GetByRoleOptions().setName("Handed out a password link"));
        assertThat(handedOut.first()).isVisible();
        assertNoBarrier(administrator);
    }

    private static NewContextOptions screen(int width, int height, ColorScheme colours) {
        return new NewContextOptions()
                .setLocale("en-GB")
                .setViewportSize(width, height)
                .setColorScheme(colours);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static void assertNoBarrier(Page page) {
        Accessibility.assertNoViolations(page);
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("fits the width of the screen")
                .isTrue();
    }
}
