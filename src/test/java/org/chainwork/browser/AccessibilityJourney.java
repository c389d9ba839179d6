package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page in every state, as axe sees it: on a phone by day, on a desk by night. What a page consists of depends on the
 * width alone, its contrasts on the colours alone, so that two looks at the same page see all that four would.
 */
@ExtendWith(JourneyExtension.class)
class AccessibilityJourney {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int LECTURE_HALL = 1920;
    private static final int HEIGHT = 900;
    /** Of the top of a page on a phone, in pixels. */
    private static final double TWO_ROWS = 120;

    /**
     * Once all that moves by itself has come to rest: half way between two colours there is no contrast to measure. What
     * follows a scroll bar has no end.
     */
    private static final String AT_REST = """
            async () => {
                await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
                const moving = document.getAnimations().filter(animation => animation.timeline === document.timeline);
                await Promise.allSettled(moving.map(animation => animation.finished));
                return document.documentElement.scrollWidth;
            }""";

    @Test
    void noPageHasABarrier(RunningServer server, People people) {
        Page page = arrive(server, people);

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
            Page page = arrive(server, people);
            new AccountPages(page).becomeAdministrator(server, "Root Example", "root@example.org");
            link(page, "Courses").click();
            page.getByLabel("Name of the course").fill("Neural networks");
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Create").setExact(true))
                    .click();
            assertThat(link(page, "Your courses")).isVisible();
            assertNoBarrierFor(page);
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

    private static Page arrive(RunningServer server, People people) {
        return people.arrive(server, new NewContextOptions().setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static void assertNoBarrier(Page page) {
        assertFits(page, PHONE, ColorScheme.LIGHT);
        assertThat(page.locator(".header-row").boundingBox().height).isLessThanOrEqualTo(TWO_ROWS);
        Accessibility.assertNoViolations(page);
        assertFits(page, LECTURE_HALL, ColorScheme.DARK);
        assertFits(page, DESK, ColorScheme.DARK);
        Accessibility.assertNoViolations(page);
    }

    private static void assertFits(Page page, int width, ColorScheme colours) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
        assertThat((int) page.evaluate(AT_REST))
                .as("the width of %s on a screen of %d", page.url(), width)
                .isLessThanOrEqualTo(width);
    }
}
