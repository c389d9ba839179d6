package org.chainwork.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chainwork.account.Somebody.be;

import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Gradebook;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.Logged;
import org.chainwork.course.Newcomers.Standing;
import org.chainwork.insight.AssignmentInsight;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithClassroom
class FormerMemberTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private CourseOffice office;

    @Autowired
    private Roles roles;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private AssignmentInsight insight;

    @Autowired
    private AuditLog audit;

    private Classroom room;
    private Assignment homework;
    private Optional<Rational> points = Optional.empty();
    private long course;

    /** Ada has handed in, and leaves. */
    @BeforeEach
    void aCourse() {
        room = new Classroom(services);
        course = room.course.id();
        homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        var attempt = room.enter(room.ada, homework);
        room.answer(attempt, 1, true);
        room.handIn(attempt);
        be(room.teacher);
        points = gradebook.require(homework.id(), room.ada.id()).points();
        assertThat(roles.hasBegun(course, room.ada.id())).isTrue();
        assertThat(roles.hasBegun(course, room.bob.id())).isFalse();
        roles.setRole(course, room.ada.id(), Role.FORMER);
    }

    @Test
    void isInNoListAndNoFigure() {
        assertThat(office.students(course)).extracting(Member::accountId).containsExactly(room.bob.id());
        assertThat(office.members(course)).extracting(Member::accountId).doesNotContain(room.ada.id());
        assertThat(office.former(course)).extracting(Member::accountId).containsExactly(room.ada.id());
        assertThat(gradebook.scores(homework.id()))
                .extracting(score -> score.student().accountId())
                .containsExactly(room.bob.id());
        assertThat(insight.figures(homework.id()).participation().students()).isEqualTo(1);
    }

    @Test
    void hasNoBusinessInTheCourse() {
        be(room.ada);

        assertThat(office.mine()).isEmpty();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> office.require(course, Role.STUDENT));
        assertThat(office.join(room.course.joinCode())).isEqualTo(new Joining.Left());
    }

    @Test
    void doesNotComeBackByARoster() {
        List<RosterRow> roster = List.of(new RosterRow(room.ada.email(), "Ada"));

        assertThat(enrolment.newcomers(course, roster).count(Standing.FORMER)).isEqualTo(1);
        assertThat(enrolment.enrol(course, roster)).isZero();
        assertThat(office.former(course)).hasSize(1);
    }

    @Test
    void isTakenBackWithWorkAndGrades() {
        roles.setRole(course, room.ada.id(), Role.STUDENT);

        assertThat(gradebook.require(homework.id(), room.ada.id()).points())
                .isPresent()
                .isEqualTo(points);
        assertThat(audit.page(Logged.in(course), Long.MAX_VALUE, 2))
                .extracting(entry -> entry.act() + ": " + entry.before() + " to " + entry.after())
                .containsExactly("set-role: former to student", "set-role: student to former");
        be(room.ada);
        assertThat(office.mine()).extracting(Enrolled::role).containsExactly(Role.STUDENT);
    }
}
