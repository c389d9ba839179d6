package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From an empty installation to a class: the administrator, a course, a roster, a student who joins by the code. */
@ExtendWith(JourneyExtension.class)
class CourseJourney {

    @Test
    void aClassComesTogether(@TempDir Path data, People people) {
        try (RunningServer server = RunningServer.start(data)) {
            Page instructor = people.arrive(server);
            new AccountPages(instructor).becomeAdministrator(server, "Root Example", "root@example.org");

            link(instructor, "Courses").click();
            instructor.getByLabel("Name of the course").fill("Neural networks");
            button(instructor, "Create").click();
            link(instructor, "People").click();
            Locator code = instructor.locator(".join-code");
            assertThat(code).hasText(Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}"));

            roster(instructor, "email,name\nbob.example.org,Bob");
            assertThat(instructor.getByText("Line 2: “bob.example.org” is no e-mail address."))
                    .isVisible();
            roster(instructor, "email,name\nbob@example.org,Bob Example");
            button(instructor, "Import this student").click();
            assertThat(instructor.getByText("One student added")).isVisible();
            Accessibility.assertNoViolations(instructor);

            Page student = people.arrive(server);
            PracticePage practice = PracticePage.open(student).asText();
            practice.answerByText("x^99");
            assertThat(practice.verdict()).containsText("Not yet");
            link(student, "Sign in").click();
            link(student, "No account yet? Create one").click();
            new AccountPages(student).signUp("Ada Example", "ada@example.org");
            link(student, "Courses").click();
            student.getByLabel("Course code").fill(code.textContent());
            button(student, "Join").click();
            assertThat(student.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Neural networks")))
                    .isVisible();
            Accessibility.assertNoViolations(student);
            link(student, "Your answers").click();
            assertThat(student.locator(".past-answer")).hasCount(1);

            server.kill9();
            server.restart();
            student.navigate("/courses");
            assertThat(link(student, "Neural networks")).isVisible();
            student.navigate("/course/1/people");
            assertThat(student.getByText("There is no page here")).isVisible();

            instructor.navigate("/course/1/people");
            assertThat(instructor.getByRole(AriaRole.ROWHEADER)).hasCount(3);
        }
    }

    private static void roster(Page page, String csv) {
        page.getByLabel("Or paste its lines").fill(csv);
        button(page, "Look through it").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }
}
