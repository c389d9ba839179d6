package org.chainwork.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import org.chainwork.account.Account;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Counting;
import org.chainwork.assignment.Feedback;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.WithClassroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithClassroom
class CourseViewTest extends SpringBrowserlessTest {

    private static final String GRADES = "All grades as CSV";

    @Autowired
    private Classroom.Services services;

    @Autowired
    private AssignmentOffice office;

    private Classroom room;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        room = new Classroom(services);
        be(room.teacher);
        super.initVaadinEnvironment();
        open();
    }

    @Test
    void thereAreNoGradesToTakeAwayBeforeAnythingIsPublished() {
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).doesNotContain(GRADES);

        room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        navigate("courses", Component.class);
        open();

        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains(GRADES);
    }

    @Test
    void withinACourseTheWayToTheCoursesIsMarked() {
        assertThat(find(Anchor.class).all().stream()
                        .filter(way -> "true".equals(way.getElement().getAttribute("aria-current"))))
                .extracting(Anchor::getText)
                .containsExactly("Courses");
        Assignment assignment = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        navigate("assignment/" + assignment.id(), AssignmentView.class);

        assertThat(find(Anchor.class).all().stream()
                        .filter(way -> way.getElement().hasAttribute("aria-current")))
                .extracting(Anchor::getText)
                .containsExactly("Courses");
    }

    @Test
    void whatIsOverdueSaysSoAndWhatItKeeps() {
        Policy strict = new Policy(1, Counting.BEST, 0, 0, 0, 20, Feedback.AT_ONCE, null, true);
        room.assignment(Kind.HOMEWORK, 0, strict);
        be(room.ada);
        assertThat(card()).endsWith("Open");

        Classroom.at(Classroom.START.plus(Duration.ofDays(8).plusHours(1)));
        assertThat(card()).contains("Overdue", "due on", "Accepted until", "late, and worth 60%");
        room.enter(room.ada, assignment());
        assertThat(card()).contains("In progress, overdue", "worth 60%");
        Classroom.at(Classroom.START.plus(Duration.ofDays(10)));
        assertThat(card()).endsWith("Handed in");
        be(room.bob);
        assertThat(card()).endsWith("Closed");
        be(room.teacher);
        assertThat(card()).endsWith("Closed");
    }

    @Test
    void whileNothingIsSetOnlyStudentsAreSentToPractise() {
        assertThat(nothingYetFor(room.ada)).contains("Until then, practise.");
        assertThat(nothingYetFor(room.assistant)).contains("with its grades").doesNotContain("practise");
    }

    private String nothingYetFor(Account account) {
        be(account);
        navigate("courses", Component.class);
        open();
        return find(CourseView.class).single().getElement().getTextRecursively();
    }

    @Test
    void whatIsHandedInShowsItsPointsOnceTheyAreTold() {
        Attempt attempt = room.enter(room.ada, room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK));
        room.answer(attempt, 1, true);
        assertThat(card()).endsWith("In progress");
        room.handIn(attempt);

        assertThat(card()).endsWith("Handed in4 of 4 points");
        be(room.bob);
        assertThat(card()).endsWith("Open");
    }

    private String card() {
        navigate("courses", Component.class);
        open();
        return find(ListItem.class, find(CourseView.class).single())
                .single()
                .getElement()
                .getTextRecursively();
    }

    private Assignment assignment() {
        return office.of(room.course.id()).getFirst();
    }

    private void open() {
        navigate("course/" + room.course.id(), CourseView.class);
    }
}
