package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.browser.ClassSteps.button;
import static org.chainwork.browser.ClassSteps.link;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From answers to marks: an instructor judges by hand, gives points, and takes the table away. */
@ExtendWith(JourneyExtension.class)
class GradesJourney {

    @Test
    void gradesAreJudgedGivenAndTakenAway(@TempDir Path data, People people) throws IOException {
        try (RunningServer server = RunningServer.start(data)) {
            Page instructor = people.arrive(server);
            ClassSteps.setUp(instructor, server);
            String code = ClassSteps.createCourse(instructor, "Neural networks");
            instructor.navigate("/course/1/new");
            instructor.getByLabel("Title").fill("Übung 1");
            ClassSteps.takeTheLecturesOwn(instructor);
            button(instructor, "Create the draft").click();
            ClassSteps.publish(instructor);

            Page student = people.arrive(server);
            student.navigate("/");
            ClassSteps.signUp(student, "=Ada Example", "ada@example.org");
            ClassSteps.join(student, code, "Neural networks");
            handInWhatCannotBeDecided(student);

            link(instructor, "Grades").click();
            assertThat(instructor.getByText("1 handed in")).isVisible();
            Accessibility.assertNoViolations(instructor);
            button(instructor, "The answer of =Ada Example is right").click();
            assertThat(instructor.locator(".grades-table")).containsText("1.33");
            assertThat(instructor.getByText("Judged right by hand")).isVisible();
            instructor.reload();
            assertThat(instructor.locator(".grades-table")).containsText("1.33");
            assertThat(instructor.getByText("Answers to judge")).hasCount(0);
            assertThat(csv(instructor))
                    .contains("\"'=Ada Example\",\"ada@example.org\",\"1.3333\",\"4\",\"1.3333\",\"1\",");

            link(instructor, "=Ada Example").click();
            assertThat(instructor.getByText("Judged right by hand")).isVisible();
            instructor.getByLabel("Points, from 0 to 4").fill("7/2");
            instructor
                    .getByLabel("Reason", new Page.GetByLabelOptions().setExact(true))
                    .fill("Explained it on paper");
            button(instructor, "Give these points").click();
            assertThat(instructor.getByText("3.5 of 4 points.")).isVisible();
            Accessibility.assertNoViolations(instructor);

            student.navigate("/assignment/1/grades");
            assertThat(student.getByText("There is no page here")).isVisible();
        }
    }

    private static void handInWhatCannotBeDecided(Page student) {
        link(student, "Übung 1").click();
        button(student, "Begin").click();
        PracticePage work = PracticePage.shownOn(student).asText();
        work.answerByText("exp(x)");
        assertThat(work.verdict()).containsText("could not be decided");
        button(student, "Hand in…").click();
        button(student, "Hand in now").click();
        assertThat(student.locator(".receipt")).isVisible();
    }

    private static String csv(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> link(page, "Download as CSV").click());
        assertThat(download.suggestedFilename()).isEqualTo("Übung-1.csv");
        return Files.readString(download.path());
    }
}
