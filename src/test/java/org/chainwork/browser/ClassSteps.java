package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What the people of a class do in their browsers, in the words of the pages. */
final class ClassSteps {

    private ClassSteps() {}

    /** The first person of an installation becomes its administrator. */
    static void setUp(Page page, RunningServer server) {
        new AccountPages(page).becomeAdministrator(server, "Root Example", "root@example.org");
    }

    /** Signs up from the page that is shown. */
    static void signUp(Page page, String name, String email) {
        link(page, "Sign in").click();
        link(page, "No account yet? Create one").click();
        new AccountPages(page).signUp(name, email);
    }

    /** Ends on the page of people, and returns the join code. */
    static String createCourse(Page page, String name) {
        link(page, "Courses").click();
        page.getByLabel("Name of the course").fill(name);
        button(page, "Create").click();
        // what a new course lacks leads there, too
        link(page, "People").first().click();
        Locator code = page.locator(".join-code");
        assertThat(code).hasText(Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}"));
        return code.textContent();
    }

    static void join(Page page, String code, String course) {
        link(page, "Courses").click();
        page.getByLabel("Course code").fill(code);
        button(page, "Join").click();
        assertThat(heading(page, course)).isVisible();
    }

    /** In the builder: the problem of the lecture, which is the same for all. */
    static void takeTheLecturesOwn(Page page) {
        page.getByLabel("Kind of problem").fill("linear then power; exponent 2;");
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(page.getByText("Just one variant")).isVisible();
    }

    /** Although all students get the same problem. */
    static void publish(Page page) {
        button(page, "Publish").click();
        assertThat(page.getByText("Item 1 has just one variant")).isVisible();
        button(page, "Publish it like that").click();
        assertThat(page.getByText("Published: students of the course see it.")).isVisible();
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }
}
