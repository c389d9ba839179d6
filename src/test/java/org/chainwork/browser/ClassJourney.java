package org.chainwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chainwork.browser.ClassSteps.button;
import static org.chainwork.browser.ClassSteps.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Latex;
import org.chainwork.algebra.MathMl;
import org.chainwork.algebra.PlainText;
import org.chainwork.chain.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * One class from nothing to grades, in two browsers: a homework, a quiz with a minute on the clock, the plug pulled in the
 * middle of it, the hand-in by the clock, the results, and a regrade after the policy was changed.
 */
@ExtendWith(JourneyExtension.class)
class ClassJourney {

    private static final double SOME_SECONDS = 20_000;
    private static final double MINUTE_AND_A_HALF = 90_000;
    private static final Pattern SAVED = Pattern.compile("Saved at \\d\\d:\\d\\d:\\d\\d");

    @Test
    void aClassWorks(@TempDir Path data, People people) {
        try (RunningServer server = RunningServer.start(data)) {
            Page instructor = people.arrive(server);
            ClassSteps.setUp(instructor, server);
            String code = ClassSteps.createCourse(instructor, "Neural networks");
            Page student = people.arrive(server);
            student.navigate("/");
            ClassSteps.signUp(student, "Ada Example", "ada@example.org");
            ClassSteps.join(student, code, "Neural networks");

            publish(instructor, "Homework 1", "Homework");
            doHomework(student);

            publish(instructor, "Quiz 1", "Quiz");
            doQuiz(student, server);

            regradeHomework(instructor);
            student.navigate("/assignment/1");
            assertThat(student.locator(".grade")).hasText("0.67 of 4 points");
            assertThat(student.locator("main")).containsText(": 1.33 before, 0.67 after.");
            Accessibility.assertNoViolations(student);
        }
    }

    private static void publish(Page page, String title, String kind) {
        page.navigate("/course/1");
        link(page, "New assignment").first().click();
        page.getByLabel("Title").fill(title);
        assertAsks(page, () -> link(page, "Courses").click());
        assertAsks(page, () -> page.evaluate("history.back()"));
        assertThat(page.getByLabel("Title")).hasValue(title);
        assertThat(page).hasURL(Pattern.compile("/course/1/new$"));
        ClassSteps.takeTheLecturesOwn(page);
        if (kind.equals("Quiz")) {
            // times that somebody has set stay, so that it can be taken now
            Locator due = page.locator("vaadin-date-time-picker vaadin-time-picker input")
                    .nth(1);
            due.fill("23:30");
            due.press("Enter");
            page.getByLabel(kind).check();
            page.getByLabel("Minutes on the clock").fill("1");
        }
        button(page, "Preview item 1").click();
        assertThat(page.locator(".variant")).hasCount(1);
        Accessibility.assertNoViolations(page);
        button(page, "Create the draft").click();
        assertThat(page.getByText("A draft: nobody but those who teach sees it."))
                .isVisible();
        ClassSteps.publish(page);
        Accessibility.assertNoViolations(page);
    }

    /** Whoever is about to leave what is not saved is asked first, and stays. */
    private static void assertAsks(Page page, Runnable leave) {
        AtomicBoolean asked = new AtomicBoolean();
        page.onceDialog(dialog -> {
            asked.set(true);
            dialog.dismiss();
        });
        leave.run();
        page.waitForCondition(asked::get);
    }

    private static void doHomework(Page page) {
        page.navigate("/course/1");
        link(page, "Homework 1").click();
        button(page, "Begin").click();
        PracticePage work = PracticePage.shownOn(page).asText();
        answerWronglyOnAPhone(page, work);
        work.answerByText(PlainText.print(work.chain().collected().expr()));
        assertThat(work.verdict()).containsText("Correct");
        assertThat(page.locator("saved-note")).hasText(SAVED);
        loseTheNetwork(page, work);
        Accessibility.assertNoViolations(page);

        button(page, "Hand in…").click();
        assertThat(page.getByText("Item 1: 1 of 3 parts done")).isVisible();
        button(page, "Hand in now").click();
        assertThat(page.locator(".grade")).hasText(Pattern.compile("1.33 of 4 points"));
        assertThat(page.locator(".receipt")).hasText(Pattern.compile("[A-Z2-9]{12}"));
        Accessibility.assertNoViolations(page);
    }

    /** On a phone the verdict and the answer hardly fit: what was answered does not end beneath the head that stays. */
    private static void answerWronglyOnAPhone(Page page, PracticePage work) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(360, 740);
        work.answerByText("x^99");
        assertThat(work.verdict()).containsText("Not yet");
        assertThat(work.verdict()).isInViewport();
        page.waitForFunction("""
                () => document.querySelector('.part answer-field').getBoundingClientRect().top
                    >= document.querySelector('staying-head').getBoundingClientRect().bottom
                """);
        page.setViewportSize(before.width, before.height);
    }

    /** A wrong try comes to cost the half: nothing changes before the grades are recomputed. */
    private static void regradeHomework(Page page) {
        page.navigate("/assignment/1/edit");
        page.getByLabel("Percent lost with each wrong try").fill("50");
        button(page, "Save").click();
        assertThat(page.getByText("Ada Example (1.33 → 0.67)")).isVisible();
        button(page, "Change it").click();
        link(page, "Grades").click();
        assertThat(page.locator("tbody tr").first()).containsText("1.33");
        page.getByText("Lower nobody").uncheck();
        button(page, "Recompute grades…").click();
        button(page, "Recompute them now").click();
        assertThat(page.locator("tbody tr").first()).containsText("0.67");
        Accessibility.assertNoViolations(page);
    }

    /** No key in any form of ours, no malrule, and nothing that problems or answers are drawn or judged with. */
    private static void assertTellsNothing(List<String> sent, PracticePage work) {
        Composition composition = work.composition();
        List<String> secrets = new ArrayList<>(List.of("malrule", "forgot-", "signature", "seed", "certificate"));
        for (String target : List.of("x", "w1", "b1")) {
            Expr key = composition.chain(target).collected().expr();
            secrets.addAll(List.of(PlainText.print(key), MathMl.fragment(key), Latex.print(key)));
        }
        Assertions.assertThat(sent).anyMatch(body -> body.contains("problem-layers"));
        Assertions.assertThat(sent)
                .allSatisfy(body ->
                        Assertions.assertThat(body.toLowerCase(Locale.ROOT)).doesNotContain(secrets));
    }

    /** A choice of another part waits for the connection, and is heard before what is typed meanwhile. */
    private static void loseTheNetwork(Page page, PracticePage work) {
        Locator saved = page.locator("saved-note");
        Locator parts = page.locator(".part-choice[aria-label^='dy/d']");
        page.context().setOffline(true);
        work.answer().fill("x + 1");
        assertThat(saved).containsText("Not saved yet");
        parts.nth(1).click();
        work.answer().fill("x + 2");
        page.context().setOffline(false);
        assertThat(parts.nth(1)).hasAttribute("aria-pressed", "true");
        assertThat(saved).hasText(SAVED);
        parts.first().click();
        assertThat(parts.first()).hasAttribute("aria-pressed", "true");
        assertThat(work.answer()).hasValue("x + 2");
        page.reload();
        assertThat(parts.first()).hasAttribute("aria-pressed", "true");
        assertThat(work.answer()).hasValue("x + 2");
    }

    /** What is typed then would not count: the page says so by itself, and takes no more. */
    private static void loseTheNetworkOverTheEnd(Page page, PracticePage work) {
        page.context().setOffline(true);
        assertThat(page.locator("saved-note"))
                .containsText("The time is over", new ContainsTextOptions().setTimeout(MINUTE_AND_A_HALF));
        assertThat(work.answer()).not().isEditable();
        page.context().setOffline(false);
        assertThat(page.locator(".receipt")).isVisible(new IsVisibleOptions().setTimeout(SOME_SECONDS));
        assertThat(page.locator("vaadin-connection-indicator[offline]")).hasCount(0);
    }

    private static void doQuiz(Page page, RunningServer server) {
        page.navigate("/course/1");
        link(page, "Quiz 1").click();
        assertThat(page.getByText("Once you have started you have one minute.")).isVisible();
        Traffic traffic = Traffic.record(page);
        button(page, "Start the clock").click();
        PracticePage work = PracticePage.shownOn(page).asText();
        Locator saved = page.locator("saved-note");
        work.answer().fill("7");
        assertThat(saved).hasText(SAVED);
        Locator read = page.locator(".part:visible .answer-preview");
        assertThat(read).isVisible();
        assertTellsNothing(traffic.stop(), work);
        String key = PlainText.print(work.chain().collected().expr());

        server.kill9();
        work.answer().fill(key);
        assertThat(saved).containsText("Not saved yet");
        assertThat(read).isHidden();
        server.restart();

        // the page finds its way back, and nobody has to click on anything
        assertThat(saved).hasText(SAVED, new HasTextOptions().setTimeout(SOME_SECONDS));
        assertThat(work.answer()).hasValue(key);
        assertThat(read).isVisible();
        assertThat(page.locator(".v-system-error")).isHidden();
        loseTheNetworkOverTheEnd(page, work);
        assertThat(page.locator(".receipt")).isVisible(new IsVisibleOptions().setTimeout(MINUTE_AND_A_HALF));
        assertThat(page.locator(".grade")).hasText("1.33 of 4 points");
        assertThat(page.locator(".results")).containsText("follow on", new ContainsTextOptions().setUseInnerText(true));
        assertThat(page.locator(".worked-solution")).hasCount(0);
    }
}
