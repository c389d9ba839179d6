package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chainwork.account.Somebody.be;
import static org.chainwork.assignment.Classroom.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.Logged;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithClassroom
class LengtheningTest {

    private static final Instant END = START.plus(Duration.ofMinutes(10));
    private static final Instant LATER = START.plus(Duration.ofMinutes(15));

    private static final Policy TOLD_AT_ONCE = new Policy(1, Counting.BEST, 3, 0, 0, 0, Feedback.AT_ONCE, null, false);

    @Autowired
    private Lengthening lengthening;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Extending extending;

    @Autowired
    private Sweep sweep;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Classroom.Services services;

    private Classroom room;
    private Assignment quiz;
    private Attempt attempt;

    @BeforeEach
    void adaIsAtWork() {
        room = new Classroom(services);
        quiz = room.assignment(Kind.QUIZ, 10, TOLD_AT_ONCE);
        attempt = room.enter(room.ada, quiz);
    }

    @Test
    void theAttemptEndsThatMuchLaterAndNoOtherOne() {
        room.enter(room.bob, quiz);
        assertThat(lengthen(5)).isTrue();

        Classroom.at(LATER.minusSeconds(1));
        sweep.handInWhatIsOver();
        room.answer(room.enter(room.ada, quiz), 1, true);
        assertThat(now()).returns(LATER, Attempt::endsAt).returns(false, Attempt::isHandedIn);
        assertThat(room.enter(room.bob, quiz).handedInAt()).isEqualTo(END);

        Classroom.at(LATER);
        sweep.handInWhatIsOver();
        assertThat(now().handedInAt()).isEqualTo(LATER);
    }

    @Test
    void itGoesOnAfterTheClosingAndSolutionsWaitForIt() {
        Instant closing = quiz.times().closesAt();
        Classroom.at(closing.minusSeconds(60));
        attempt = room.enter(room.bob, quiz);
        assertThat(attempt.endsAt()).isEqualTo(closing);

        assertThat(lengthen(5)).isTrue();

        Classroom.at(closing.plusSeconds(1));
        assertThat(office.worksUntil(quiz)).isEqualTo(closing.plus(Duration.ofMinutes(5)));
        room.answer(room.enter(room.bob, quiz), 1, true);
    }

    @Test
    void theLogTellsHowManyAndWhy() {
        lengthen(5);

        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 9).getFirst())
                .returns("Week 1: " + room.ada.email(), entry -> entry.subject())
                .returns("attempt=1\nends=2026-03-01T13:10:00+01:00[Europe/Berlin]", entry -> entry.before())
                .returns(
                        "attempt=1\nends=2026-03-01T13:15:00+01:00[Europe/Berlin]\nadded-minutes=5\nreason=fire alarm",
                        entry -> entry.after());
    }

    @Test
    void aReasonIsMeasuredWithoutTheBlanksAroundIt() {
        be(room.teacher);
        String longest = "x".repeat(Lengthening.LONGEST_REASON);

        assertThat(lengthening.lengthen(attempt, 5, " " + longest + "\n")).isTrue();
    }

    @Test
    void whatIsGivenToAllLaterComesOnTop() {
        lengthen(5);
        be(room.teacher);
        Times longer = new Times(
                quiz.times().opensAt(), quiz.times().dueAt(), quiz.times().closesAt(), 20);
        office.edit(quiz.id(), quiz.title(), longer, quiz.policy());

        assertThat(now().endsAt()).isEqualTo(START.plus(Duration.ofMinutes(25)));
    }

    @Test
    void oneWhoHasSeenAnotherEndAddsNothing() {
        assertThat(lengthen(5)).isTrue();
        assertThat(lengthen(5)).isFalse();

        assertThat(now().endsAt()).isEqualTo(LATER);
    }

    @Test
    void whatHasEndedIsNotLengthened() {
        Classroom.at(END);
        assertThat(lengthen(5)).isFalse();

        sweep.handInWhatIsOver();
        assertThat(lengthen(5)).isFalse();
        assertThat(now()).returns(END, Attempt::endsAt).returns(0, Attempt::addedMinutes);
    }

    @Test
    void moreTimeTellsWhenTheClockEndsAndThatIsNoLater() {
        be(room.teacher);
        Instant aWeekLater = quiz.times().dueAt().plus(Duration.ofDays(7));
        assertThat(extending.clockEnd(quiz.id(), room.ada.id(), aWeekLater)).contains(END);
        lengthen(5);
        assertThat(extending.clockEnd(quiz.id(), room.ada.id(), aWeekLater)).contains(LATER);
        assertThat(extending.clockEnd(quiz.id(), room.bob.id(), aWeekLater)).isEmpty();
    }

    @Test
    void minutesHaveARangeAndAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> lengthen(0));
        assertThatIllegalArgumentException().isThrownBy(() -> lengthen(1441));
        assertThatIllegalArgumentException().isThrownBy(() -> lengthening.lengthen(attempt, 5, " "));
        assertThat(lengthen(1440)).isTrue();
        attempt = now();
        assertThatIllegalArgumentException().isThrownBy(() -> lengthen(1));
    }

    @Test
    void homeworkHasNoClock() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        attempt = room.enter(room.ada, homework);

        assertThatIllegalArgumentException().isThrownBy(() -> lengthen(5));
    }

    @Test
    void justInstructorsAddMinutes() {
        for (var other : List.of(room.assistant, room.ada, room.otherTeacher)) {
            be(other);
            assertThatThrownBy(() -> lengthening.lengthen(attempt, 5, "fire alarm"))
                    .isInstanceOf(Absent.class);
        }
    }

    private boolean lengthen(int minutes) {
        be(room.teacher);
        return lengthening.lengthen(attempt, minutes, "fire alarm");
    }

    private Attempt now() {
        return room.enter(room.ada, quiz);
    }
}
