package org.chainwork.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.chainwork.algebra.PlainText;
import org.chainwork.practice.Practice;
import org.chainwork.practice.PracticeProblem;
import org.chainwork.problem.Part;
import org.chainwork.problem.Skill;
import org.chainwork.shared.ui.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HistoryViewTest extends SpringBrowserlessTest {

    @Autowired
    private Practice practice;

    @Autowired
    private VisitingGuest visitingGuest;

    @Test
    void saysWhatToDoWhereNothingWasAnswered() {
        navigate(HistoryView.class);

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Try a problem");
    }

    @Test
    void foldsAwayWhatCouldNotBeRead() {
        submit("x^7 + 1", "x +", "2*");

        navigate(HistoryView.class);
        assertThat(find(PastAnswerLine.class).single().getElement().getTextRecursively())
                .contains("Not equal");
        Checkbox unreadableToo = find(Checkbox.class).single();
        assertThat(unreadableToo.getLabel()).isEqualTo("Show what could not be read, too");
        test(unreadableToo).click();
        assertThat(find(PastAnswerLine.class).all()).hasSize(3);
        test(unreadableToo).click();

        assertThat(find(PastAnswerLine.class).all()).hasSize(1);
    }

    @Test
    void offersNoSwitchWhereEverythingWasRead() {
        submit("x^7 + 1");

        navigate(HistoryView.class);

        assertThat(find(Checkbox.class).all()).isEmpty();
    }

    @Test
    void saysWhichAnswersFollowedTheSolution() {
        PracticeProblem problem = practice.next(visitingGuest.current(), Skill.TWO_LAYERS);
        Part part = problem.problem().parts().getFirst();
        String key = PlainText.print(problem.problem().key(part));
        practice.submit(problem, part, key);
        practice.keep(problem, practice.help(problem, part).withSolution());
        practice.submit(problem, part, key);

        navigate(HistoryView.class);

        assertThat(find(PastAnswerLine.class).all())
                .extracting(line -> line.getElement().getTextRecursively())
                .satisfiesExactly(
                        after -> assertThat(after).contains("Correct, with the solution"),
                        before -> assertThat(before).contains("Correct").doesNotContain("solution"));
    }

    private void submit(String... texts) {
        PracticeProblem problem = practice.next(visitingGuest.current(), Skill.TWO_LAYERS);
        for (String text : texts) {
            practice.submit(problem, problem.problem().parts().getFirst(), text);
        }
    }

    @Test
    void showsEveryAnswerOnceAPageAtATime() {
        PracticeProblem problem = practice.next(visitingGuest.current(), Skill.TWO_LAYERS);
        for (int i = 0; i < 21; i++) {
            practice.submit(problem, problem.problem().parts().getFirst(), "x +");
        }

        navigate(HistoryView.class);
        assertThat(find(PastAnswerLine.class).all()).hasSize(20);
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Show older answers"))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(find(PastAnswerLine.class).all())
                .hasSize(21)
                .allSatisfy(line -> assertThat(line.getElement().getTextRecursively())
                        .contains("x +")
                        .contains("Not readable"));
    }
}
