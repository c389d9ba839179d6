package org.chainwork.course.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.course.CourseOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes by a link to join learns at once where it leads. */
@WithClassroom
class CoursesViewTest extends SpringBrowserlessTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private CourseOffice office;

    private Classroom room;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        room = new Classroom(services);
        be(room.stranger);
        super.initVaadinEnvironment();
    }

    @Test
    void aCodeThatOpensACourseNamesIt() {
        assertThat(shownAt(room.course.joinCode()))
                .contains("You are invited to " + room.course.name())
                .doesNotContain("opens no course");
    }

    @Test
    void aCodeThatOpensNoneSaysSo() {
        assertThat(shownAt("ABCD-2345")).contains("This code opens no course.").doesNotContain("You are invited");
    }

    @Test
    void aClosedCodeSaysNothingElse() {
        be(room.teacher);
        office.setJoinOpen(room.course.id(), false);
        be(room.stranger);

        assertThat(shownAt(room.course.joinCode()))
                .contains("This code opens no course.")
                .doesNotContain(room.course.name());
    }

    @Test
    void whoLooksAtTooManyCodesHasToWait() {
        for (int i = 0; i < 10; i++) {
            shownAt("ABCD-2345");
        }

        assertThat(shownAt(room.course.joinCode()))
                .contains("Too many codes.")
                .doesNotContain(room.course.name(), "opens no course");
    }

    private String shownAt(String code) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("join/" + code);
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
