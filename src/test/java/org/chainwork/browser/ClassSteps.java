package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the people of a class do in their browsers, in the words of the pages. */
final class ClassSteps {

    private static final Pattern SET_UP = Pattern.compile("http://localhost:\\d+/(set-up/[0-9a-f]+)");
    private static final String PASSWORD = "correct horse battery";

    private ClassSteps() {}

    /** The first person of an installation becomes its administrator, by the link in the log. */
    static void setUp(Page page, RunningServer server) {
        Matcher link = SET_UP.matcher(server.log());
        if (!link.find()) {
            throw new AssertionError("set-up link expected in the log, found none:\n" + server.log());
        }
        page.navigate("/" + link.group(1));
        introduce(page, "Root Example", "root@example.org");
        button(page, "Become the administrator").click();
    }

    /** Signs up from the page that is shown. */
    static void signUp(Page page, String name, String email) {
        link(page, "Sign in").click();
        link(page, "No account yet? Create one").click();
        introduce(page, name, email);
        button(page, "Create an account").click();
    }

    /** Ends on the page of people, and returns the join code. */
    static String createCourse(Page page, String name) {
        link(page, "Courses").click();
        page.getByLabel("Name of the course").fill(name);
        button(page, "Create").click();
        link(page, "People").click();
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

    private static void introduce(Page page, String name, String email) {
        page.getByLabel("Name", new GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password", new GetByLabelOptions().setExact(true)).fill(PASSWORD);
    }
}
