package org.chainwork.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Overrides;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.audit.AuditEntry;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.Logged;
import org.chainwork.platform.Absent;
import org.chainwork.shared.ui.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft that nobody needs goes away, and nothing else does. */
@WithClassroom
class DeletingTest extends SpringBrowserlessTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Overrides overrides;

    @Autowired
    private AuditLog audit;

    private Classroom room;
    private Assignment published;
    private Assignment draft;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        room = new Classroom(services);
        published = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK, "two-layers-power", "roots-mixed");
        be(room.teacher);
        draft = office.duplicate(published.id(), "Draft");
        super.initVaadinEnvironment();
        navigate("assignment/" + draft.id(), AssignmentView.class);
    }

    @Test
    void aDraftGoesAwayOnceThatIsMeant() {
        click("Delete");
        assertThat(text(find(Question.class).single())).contains("Its title, times, rules and items are lost");
        click("Keep it");
        assertThat(office.of(room.course.id())).contains(draft);

        click("Delete");
        click("Delete it");

        assertThat(getCurrentView()).isInstanceOf(CourseView.class);
        assertThat(office.of(room.course.id())).containsExactly(published);
        AuditEntry entry =
                audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 1).getFirst();
        assertThat(entry.act()).isEqualTo("delete-draft");
        assertThat(entry.subject()).isEqualTo("Draft");
        assertThat(entry.before()).contains("title=Draft", "item.1=two-layers-power, 4", "item.2=roots-mixed, 4");
        assertThat(entry.after()).isEmpty();
    }

    @Test
    void whatWasPublishedMeanwhileStays() {
        click("Delete");
        office.publish(draft, office.items(draft));

        click("Delete it");

        assertThat(text((Component) getCurrentView())).contains("Nothing was deleted");
        assertThat(office.of(room.course.id())).hasSize(2);
        navigate("assignment/" + draft.id(), AssignmentView.class);
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Delete");
    }

    @Test
    void whatSomebodyWasGivenPointsForStays() {
        overrides.give(draft.id(), room.ada.id(), Optional.empty(), Rational.of(1), "in advance");

        assertThat(office.deleteDraft(draft.id())).isFalse();
    }

    @Test
    void assistantsDeleteNothing() {
        be(room.assistant);

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> office.deleteDraft(draft.id()));
        navigate("assignment/" + draft.id(), AssignmentView.class);
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Delete");
    }

    private void click(String button) {
        find(Button.class).all().stream()
                .filter(found -> found.getText().equals(button))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
