package org.chainwork.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Policy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import({Classroom.StandingClock.class, Classroom.Services.class})
class CourseViewTest extends SpringBrowserlessTest {

    private static final String GRADES = "All grades as CSV";

    @Autowired
    private Classroom.Services services;

    private Classroom room;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        room = new Classroom(services);
        be(room.teacher);
        super.initVaadinEnvironment();
        open();
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
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

    private void open() {
        navigate("course/" + room.course.id(), CourseView.class);
    }
}
