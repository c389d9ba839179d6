package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chainwork.audit.AuditEntry;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.Logged;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.OpenWork.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Extra time that is set while a quiz of ten minutes runs. */
@WithClassroom
class ExtraTimeTest {

    @Autowired
    private Classroom.Services services;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Lengthening lengthening;

    @Autowired
    private Attempts attempts;

    @Autowired
    private AuditLog audit;

    private Classroom room;
    private Assignment quiz;
    private Attempt attempt;

    @BeforeEach
    void aQuizThatRuns() {
        room = new Classroom(services);
        quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        attempt = room.enter(room.ada, quiz);
    }

    @Test
    void lengthensItAtOnce() {
        assertThat(set(50)).containsExactly(new Running("Week 1", minute(15), true));

        assertThat(end()).isEqualTo(minute(15));
        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 9).getFirst())
                .returns("extend-attempt", AuditEntry::act)
                .returns("Week 1: " + room.ada.email(), AuditEntry::subject)
                .returns("attempt=1\nends=2026-03-01T13:10:00+01:00[Europe/Berlin]", AuditEntry::before)
                .returns("attempt=1\nends=2026-03-01T13:15:00+01:00[Europe/Berlin]", AuditEntry::after);
    }

    @Test
    void neverEndsItEarlier() {
        set(50);

        assertThat(set(0)).containsExactly(new Running("Week 1", minute(15), false));

        assertThat(end()).isEqualTo(minute(15));
        edit(12);
        assertThat(end()).isEqualTo(minute(15));
    }

    @Test
    void comesBesideAddedMinutesAndLaterEdits() {
        be(room.teacher);
        lengthening.lengthen(attempt, 5, "fire alarm");

        set(50);
        assertThat(end()).isEqualTo(minute(20));
        office.edit(quiz.id(), "Week 01", quiz.times(), quiz.policy());
        assertThat(end()).isEqualTo(minute(20));
        edit(20);
        assertThat(end()).isEqualTo(minute(35));
    }

    @Test
    void leavesAloneWhatIsOver() {
        room.handIn(attempt);

        assertThat(set(50)).isEmpty();

        assertThat(end()).isEqualTo(minute(10));
    }

    @Test
    void leavesHomeworkAlone() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        Attempt started = room.enter(room.bob, homework);
        be(room.teacher);

        assertThat(courses.setExtraTime(room.course.id(), room.bob.id(), 50)).isEmpty();

        assertThat(attempts.get(started.id())).isEqualTo(started);
    }

    private List<Running> set(int percent) {
        be(room.teacher);
        return courses.setExtraTime(room.course.id(), room.ada.id(), percent);
    }

    private void edit(int minutes) {
        Times times = new Times(
                quiz.times().opensAt(), quiz.times().dueAt(), quiz.times().closesAt(), minutes);
        office.edit(quiz.id(), quiz.title(), times, quiz.policy());
    }

    private Instant end() {
        return attempts.get(attempt.id()).endsAt();
    }

    private static Instant minute(int minute) {
        return Classroom.START.plus(Duration.ofMinutes(minute));
    }
}
