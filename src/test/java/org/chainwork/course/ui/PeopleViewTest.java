package org.chainwork.course.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.IntStream;
import org.chainwork.account.Registration;
import org.chainwork.assignment.Classroom;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.RosterRow;
import org.chainwork.shared.ui.Pager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import({Classroom.Services.class, Classroom.StandingClock.class})
class PeopleViewTest extends SpringBrowserlessTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private CourseOffice office;

    @Autowired
    private Registration registration;

    private Classroom room;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        room = new Classroom(services);
        be(room.teacher);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void beNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void manyPeopleComeAPageAtATime() {
        office.enrol(
                room.course.id(),
                IntStream.range(0, 60)
                        .mapToObj(i -> new RosterRow("many" + i + "@example.org", "Many " + i))
                        .toList());

        open();

        assertThat(find(NativeTableRow.class).all()).hasSize(1 + 50);
        assertThat(text()).contains("64 people", "1 to 50 of 64");
        find(Button.class, find(Pager.class).single()).all().getLast().click();
        assertThat(find(NativeTableRow.class).all()).hasSize(1 + 14);
    }

    @Test
    void whoMayNotHaveALinkIsToldWhom() {
        be(room.otherTeacher);
        long other = office.mine().getFirst().course().id();
        office.enrol(other, List.of(new RosterRow(room.ada.email(), "Ada")));
        registration.choosePassword(registration.linkFor(room.ada), "correct horse");
        be(room.teacher);
        open();

        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Password link"))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(text()).contains("Only the administrator can make this link").doesNotContain("choose-password");
    }

    private void open() {
        navigate("course/" + room.course.id() + "/people", PeopleView.class);
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
