package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chainwork.browser.ClassSteps.button;
import static org.chainwork.browser.ClassSteps.link;

import com.microsoft.playwright.Page;
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
            ClassSteps.setUp(instructor, server);
            String code = ClassSteps.createCourse(instructor, "Neural networks");

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
            student.navigate("/join/" + code);
            link(student, "No account yet? Create one").click();
            new AccountPages(student).signUp("Ada Example", "ada@example.org");
            assertThat(ClassSteps.heading(student, "You are invited to Neural networks"))
                    .isVisible();
            Accessibility.assertNoViolations(student);
            button(student, "Join").first().click();
            // the invitation has the name of the course in its heading, too
            assertThat(student).hasURL(Pattern.compile("/course/1$"));
            assertThat(ClassSteps.heading(student, "Neural networks")).isVisible();
            guessCodes(student);
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
            assertFitsOnAPhoneInGerman(instructor);
        }
    }

    /** German words are the longest that stand on buttons. */
    private static void assertFitsOnAPhoneInGerman(Page page) {
        button(page, "DE, Deutsch").click();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.getByRole(AriaRole.ROWHEADER)).hasCount(3);
        page.setViewportSize(360, 740);
        page.waitForFunction("() => document.documentElement.scrollWidth <= 360");
    }

    /** One after the other, as fast as the page answers; to look at the right one and to use it were of the same allowance. */
    private static void guessCodes(Page page) {
        link(page, "Courses").click();
        for (int i = 0; i < 8; i++) {
            page.getByLabel("Course code").fill("AAAA-AAA" + "ABCDEFGHJ".charAt(i));
            button(page, "Join").click();
            assertThat(page.getByText("This code opens no course")).isVisible();
            assertThat(button(page, "Join")).isEnabled();
        }
        button(page, "Join").click();
        assertThat(page.getByText("Too many codes")).isVisible();
    }

    private static void roster(Page page, String csv) {
        page.getByLabel("Or paste its lines").fill(csv);
        button(page, "Look through it").click();
    }
}
