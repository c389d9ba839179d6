package org.chainwork.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Counting;
import org.chainwork.assignment.Feedback;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.shared.ui.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an instructor is told who changes what students have started. */
@WithClassroom
class EditViewTest extends SpringBrowserlessTest {

    @Autowired
    private Classroom.Services services;

    private Classroom room;

    /** Ada was right at her second try, and has half the points; the page is the teacher's. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        room = new Classroom(services);
        Assignment homework = room.assignment(
                Kind.HOMEWORK, 0, new Policy(1, Counting.BEST, 0, 0, 50, 0, Feedback.AT_ONCE, null, true));
        Attempt attempt = room.enter(room.ada, homework);
        room.answer(attempt, 1, false);
        room.answer(attempt, 1, true);
        room.handIn(attempt);
        be(room.teacher);
        super.initVaadinEnvironment();
        navigate("assignment/" + homework.id() + "/edit", EditView.class);
    }

    @Test
    void whatWouldFallIsNotSaidToBeTakenFromNobody() {
        assertThat(toldOfPenalty(75))
                .contains(
                        "If you recompute the grades afterwards, and do not choose “Lower nobody”,"
                                + " the points of one student fall: Ada (2 → 1)",
                        "Points fall only if you recompute the grades and allow it.")
                .doesNotContain("Nothing is taken", "rise");
    }

    @Test
    void whatWouldRiseIsSaidToRise() {
        assertThat(toldOfPenalty(0))
                .contains("If you recompute the grades afterwards, the points of one student rise: Ada (2 → 4)")
                .doesNotContain("one student fall");
    }

    @Test
    void stricterRulesForWhoIsAtWorkAreSaid() {
        Assignment begun = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        room.enter(room.bob, begun);
        be(room.teacher);
        navigate("assignment/" + begun.id() + "/edit", EditView.class);

        assertThat(toldOfPenalty(50)).contains("One student at work has stricter rules from now on: Bob");
    }

    @Test
    void itAsksAsEveryPageDoesWithTheWayBackFirst() {
        toldOfPenalty(75);

        assertThat(find(Question.class).single().getFooter().getElement().getTextRecursively())
                .containsSubsequence("Leave it as it is", "Change it");
    }

    @Test
    void whatAnAttemptBegunMeanwhileForbidsIsNotBlamedOnSomebodyElse() {
        Assignment twice = room.assignment(
                Kind.HOMEWORK, 0, new Policy(2, Counting.BEST, 0, 0, 50, 0, Feedback.AT_ONCE, null, true));
        Attempt attempt = room.enter(room.ada, twice);
        room.answer(attempt, 1, false);
        room.answer(attempt, 1, true);
        room.handIn(attempt);
        be(room.teacher);
        navigate("assignment/" + twice.id() + "/edit", EditView.class);
        set("Attempts", 1);
        assertThat(toldOfPenalty(75)).doesNotContain("more attempts than this allows");
        room.enterAgain(room.ada, twice);
        be(room.teacher);

        test(find(Button.class).withText("Change it").single()).click();

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .doesNotContain("Somebody has changed this assignment");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Somebody has started more attempts than this allows.")
                .doesNotContain("Change it");
    }

    private String toldOfPenalty(int percent) {
        set("Percent lost with each wrong try", percent);
        test(find(Button.class).withText("Save").single()).click();
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private void set(String label, int value) {
        test(find(IntegerField.class).all().stream()
                        .filter(field -> label.equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
    }
}
