package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chainwork.account.Somebody.be;
import static org.chainwork.assignment.Classroom.START;

import java.time.Duration;
import java.time.Instant;
import org.chainwork.account.Account;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Extending.Effect;
import org.chainwork.assignment.Sitting.Task;
import org.chainwork.audit.AuditEntry;
import org.chainwork.audit.AuditLog;
import org.chainwork.audit.Logged;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.OpenWork;
import org.chainwork.course.Role;
import org.chainwork.course.Roles;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithClassroom
class ExtendingTest {

    private static final Instant DUE = START.plus(Duration.ofDays(7));
    private static final Instant CLOSED = START.plus(Duration.ofDays(9));
    private static final Instant LATER = START.plus(Duration.ofDays(14));
    private static final String LOGGED = "to=2026-03-15T13:00:00+01:00[Europe/Berlin]\nreason=ill";
    private static final Policy LATE_COSTS = new Policy(1, Counting.BEST, 0, 0, 0, 50, Feedback.AT_ONCE, null, true);

    private static final Policy ONCE = new Policy(1, Counting.BEST, 1, 0, 0, 0, Feedback.AT_ONCE, null, true);

    @Autowired
    private Extending extending;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private Sitting sitting;

    @Autowired
    private Drafting drafting;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Entrance entrance;

    @Autowired
    private CourseOffice courses;

    @Autowired
    private Roles roles;

    @Autowired
    private Results results;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private PublishedQuizzes quizzes;

    @Autowired
    private Sweep sweep;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Classroom.Services services;

    private Classroom room;

    @BeforeEach
    void aClass() {
        // just the quizzes of one test are open in it
        jdbc.sql("update assignment set published_at = null where kind = 'quiz'")
                .update();
        room = new Classroom(services);
    }

    @Test
    void oneStudentHasMoreTimeAndIsNotLateInIt() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        give(homework, room.ada);

        Classroom.at(LATER.minusSeconds(1));
        Attempt attempt = room.enter(room.ada, homework);
        assertThat(attempt.endsAt()).isEqualTo(LATER);
        assertThat(office.requireVisible(homework.id()).times().dueAt()).isEqualTo(LATER);
        assertThat(office.of(room.course.id()))
                .extracting(found -> found.times().closesAt())
                .contains(LATER);
        room.answer(attempt, 1, true);
        room.handIn(attempt);

        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(4));
        be(room.bob);
        assertThat(entrance.enter(homework.id())).isEmpty();
        assertThat(office.requireVisible(homework.id()).times().dueAt()).isEqualTo(DUE);
    }

    @Test
    void anAttemptThatRunsGoesOn() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        Attempt attempt = room.enter(room.ada, homework);
        give(homework, room.ada);
        assertThat(room.enter(room.ada, homework).endsAt()).isEqualTo(LATER);

        be(room.teacher);
        extending.takeBack(homework.id(), room.ada.id());

        // what was promised to somebody at work is kept
        Attempt now = room.enter(room.ada, homework);
        assertThat(now.id()).isEqualTo(attempt.id());
        assertThat(now.endsAt()).isEqualTo(LATER);
        assertThat(office.requireVisible(homework.id()).times().dueAt()).isEqualTo(DUE);
    }

    @Test
    void anAttemptThatTheClockHandedInIsOpenAgainAndKeepsItsPoints() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS, "two-layers-power", "two-layers-power");
        Attempt attempt = room.enter(room.ada, homework);
        room.answer(attempt, 1, true);
        Classroom.at(CLOSED);
        sweep.handInWhatIsOver();
        give(homework, room.ada);

        Attempt again = room.enter(room.ada, homework);
        assertThat(again).returns(attempt.id(), Attempt::id).returns(false, Attempt::isHandedIn);
        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(4));
        be(room.ada);
        room.answer(again, 2, true);
        Classroom.at(LATER);
        sweep.handInWhatIsOver();
        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(8));
    }

    @Test
    void whoHandedInOrHasSeenTheResultsDoesNotGoOn() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        room.handIn(room.enter(room.ada, homework));
        give(homework, room.ada);
        assertThat(room.enter(room.ada, homework).isHandedIn()).isTrue();

        Assignment told = room.assignment(
                Kind.HOMEWORK, 0, new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AFTER_HAND_IN, null, true));
        room.enter(room.ada, told);
        Classroom.at(CLOSED);
        sweep.handInWhatIsOver();
        give(told, room.ada);
        assertThat(room.enter(room.ada, told).isHandedIn()).isTrue();
    }

    @Test
    void whatItWouldDoIsToldAndWhatWouldDoNothingIsNotGiven() {
        Policy twice = new Policy(2, Counting.BEST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);
        Assignment quiz = room.assignment(Kind.QUIZ, 10, twice);
        assertThat(effect(quiz)).isEqualTo(Effect.LONGER);
        Attempt first = room.enter(room.ada, quiz);
        assertThat(effect(quiz)).isEqualTo(Effect.LONGER);
        be(room.ada);
        room.handIn(first);
        assertThat(effect(quiz)).isEqualTo(Effect.ANOTHER_ATTEMPT);
        room.handIn(room.enterAgain(room.ada, quiz));
        assertThat(effect(quiz)).isEqualTo(Effect.NOTHING);

        be(room.teacher);
        assertThat(extending.give(quiz.id(), room.ada.id(), LATER, "ill")).isFalse();
        assertThat(extending.of(quiz.id(), room.ada.id())).isEmpty();
        assertThat(extending.give(quiz.id(), room.bob.id(), LATER, "ill")).isTrue();
    }

    @Test
    void whatItWouldDoForHomeworkDependsOnItsEnd() {
        Assignment cutOff = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        room.enter(room.ada, cutOff);
        Assignment late = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        Attempt attempt = room.enter(room.ada, late);
        Classroom.at(DUE.plusSeconds(60));
        room.answer(attempt, 1, true);
        room.handIn(attempt);
        Classroom.at(CLOSED);
        sweep.handInWhatIsOver();

        assertThat(effect(cutOff)).isEqualTo(Effect.OPEN_AGAIN);
        assertThat(effect(late)).isEqualTo(Effect.EXCUSED);
        give(late, room.ada);
        assertThat(effect(late)).isEqualTo(Effect.NOTHING);
    }

    private Effect effect(Assignment assignment) {
        be(room.teacher);
        return effect(assignment, LATER);
    }

    private Effect effect(Assignment assignment, Instant to) {
        be(room.teacher);
        return extending.effect(assignment.id(), room.ada.id(), to);
    }

    @Test
    void aQuizThatEndsByItsOwnMinutesGetsNoLonger() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        Attempt attempt = room.enter(room.ada, quiz);

        assertThat(effect(quiz)).isEqualTo(Effect.NOTHING);
        assertNotGiven(quiz, LATER);
        assertThat(room.enter(room.ada, quiz).endsAt()).isEqualTo(attempt.endsAt());
    }

    @Test
    void aQuizThatTheClosingCutsShortGetsItsMinutes() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        Classroom.at(CLOSED.minusSeconds(60));
        Attempt attempt = room.enter(room.ada, quiz);
        assertThat(attempt.endsAt()).isEqualTo(CLOSED);

        assertThat(effect(quiz)).isEqualTo(Effect.LONGER);
        give(quiz, room.ada);
        assertThat(room.enter(room.ada, quiz).endsAt())
                .isEqualTo(attempt.startedAt().plus(Duration.ofMinutes(10)));
    }

    @Test
    void whatIsOverByNowHelpsNobody() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        Classroom.at(LATER);

        assertThat(effect(homework, LATER)).isEqualTo(Effect.NOTHING);
        assertNotGiven(homework, LATER);
        assertThat(effect(homework, LATER.plusSeconds(60))).isEqualTo(Effect.LONGER);
    }

    @Test
    void whatLastsNoLongerThanForAllHelpsJustWhereBeingLateCosts() {
        Assignment free = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        assertThat(effect(free, CLOSED)).isEqualTo(Effect.NOTHING);
        assertNotGiven(free, CLOSED);
        assertThat(effect(free, CLOSED.plusSeconds(60))).isEqualTo(Effect.LONGER);
        room.enter(room.ada, free);
        assertThat(effect(free, CLOSED)).isEqualTo(Effect.NOTHING);

        Assignment costly = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        assertThat(effect(costly, CLOSED)).isEqualTo(Effect.LONGER);
        room.enter(room.ada, costly);
        assertThat(effect(costly, CLOSED)).isEqualTo(Effect.LONGER);
    }

    @Test
    void nobodyBeginsLaterInAnArchivedCourse() {
        Assignment notBegun = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        Assignment running = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        room.enter(room.ada, running);
        be(room.teacher);
        courses.setArchived(room.course.id(), true);

        assertThat(effect(notBegun)).isEqualTo(Effect.NOTHING);
        assertNotGiven(notBegun, LATER);
        assertThat(effect(running)).isEqualTo(Effect.LONGER);
    }

    @Test
    void whatWouldBeJustAsLateIsNotExcused() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        Attempt attempt = room.enter(room.ada, homework);
        Classroom.at(DUE.plus(Duration.ofDays(1)).plusSeconds(60));
        room.answer(attempt, 1, true);
        room.handIn(attempt);

        assertThat(effect(homework, DUE.plusSeconds(90))).isEqualTo(Effect.EXCUSED);
        assertThat(effect(homework, DUE.plusSeconds(30))).isEqualTo(Effect.NOTHING);
    }

    @Test
    void anotherReasonAloneIsWrittenDown() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        room.enter(room.ada, homework);
        give(homework, room.ada);

        assertThat(extending.give(homework.id(), room.ada.id(), LATER, "on leave"))
                .isTrue();
        assertThat(extending.of(homework.id(), room.ada.id()))
                .hasValueSatisfying(given -> assertThat(given.reason()).isEqualTo("on leave"));
    }

    private void assertNotGiven(Assignment assignment, Instant to) {
        be(room.teacher);
        assertThat(extending.give(assignment.id(), room.ada.id(), to, "ill")).isFalse();
        assertThat(extending.of(assignment.id(), room.ada.id())).isEmpty();
    }

    @Test
    void aQuizStaysSecretUntilTheLastHasHadItsTime() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        room.handIn(room.enter(room.bob, quiz));
        give(quiz, room.ada);
        Classroom.at(LATER.minusSeconds(1));
        sweep.handInWhatIsOver();

        be(room.bob);
        assertThat(results.mine(quiz.id())).singleElement().satisfies(result -> {
            assertThat(result.release()).isEqualTo(new Release(true, false));
            assertThat(result.keysAt()).isEqualTo(LATER);
        });
        assertThat(quizzes.anyOpen()).isTrue();
        Classroom.at(LATER);
        assertThat(results.mine(quiz.id()).getFirst().release()).isEqualTo(new Release(true, true));
    }

    @Test
    void aQuizIsNoSecretOnceNobodyHasAnAttemptLeft() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        room.handIn(room.enter(room.bob, quiz));
        room.handIn(room.enter(room.ada, quiz));
        give(quiz, room.ada);
        Classroom.at(CLOSED);

        assertThat(quizzes.anyOpen()).isFalse();
        for (Account student : new Account[] {room.ada, room.bob}) {
            be(student);
            assertThat(results.mine(quiz.id()).getFirst().release()).isEqualTo(new Release(true, true));
        }
    }

    @Test
    void aQuizIsASecretAsLongAsSomebodyHasAnAttemptLeft() {
        Policy twice = new Policy(2, Counting.BEST, 1, 0, 0, 0, Feedback.AFTER_HAND_IN, null, false);
        Assignment quiz = room.assignment(Kind.QUIZ, 10, twice);
        room.handIn(room.enter(room.bob, quiz));
        room.handIn(room.enter(room.ada, quiz));
        give(quiz, room.ada);
        Classroom.at(LATER.minusSeconds(1));
        be(room.bob);
        assertThat(results.mine(quiz.id()).getFirst().release()).isEqualTo(new Release(true, false));
        Attempt second = room.enterAgain(room.ada, quiz);

        be(room.bob);
        assertThat(quizzes.anyOpen()).isTrue();
        assertThat(results.mine(quiz.id()).getFirst().release()).isEqualTo(new Release(true, false));
        be(room.ada);
        room.handIn(second);
        be(room.bob);
        assertThat(quizzes.anyOpen()).isFalse();
        assertThat(results.mine(quiz.id()).getFirst().release()).isEqualTo(new Release(true, true));
    }

    @Test
    void whoIsRemovedKeepsNothingSecretAndComesBackWithTheTimesOfAll() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        room.handIn(room.enter(room.bob, quiz));
        give(quiz, room.ada);
        roles.remove(room.course.id(), room.ada.id());
        Classroom.at(CLOSED);

        assertThat(quizzes.anyOpen()).isFalse();
        be(room.bob);
        assertThat(results.mine(quiz.id()).getFirst().release()).isEqualTo(new Release(true, true));
        be(room.ada);
        courses.join(room.course.joinCode());
        assertThat(entrance.enter(quiz.id())).isEmpty();
    }

    @Test
    void anAssistantKeepsNothingSecret() {
        Assignment quiz = room.assignment(Kind.QUIZ, 10, Policy.QUIZ);
        give(quiz, room.ada);
        roles.setRole(room.course.id(), room.ada.id(), Role.ASSISTANT);
        Classroom.at(CLOSED);

        assertThat(quizzes.anyOpen()).isFalse();
    }

    @Test
    void anEditTakesNoneOfIt() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        give(homework, room.ada);
        room.enter(room.ada, homework);
        be(room.teacher);
        Times longer = new Times(START, DUE.plusSeconds(60), CLOSED.plusSeconds(60), 0);
        assertThat(office.previewEdit(homework.id(), longer, homework.policy()).isHarmless())
                .isTrue();
        office.edit(homework.id(), homework.title(), longer, homework.policy());
        assertThat(room.enter(room.ada, homework).endsAt()).isEqualTo(LATER);
    }

    @Test
    void isTheInstructorsAndIsWrittenDown() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        assertThatIllegalArgumentException().isThrownBy(() -> extending.give(homework.id(), room.ada.id(), DUE, "ill"));
        assertThatIllegalArgumentException().isThrownBy(() -> extending.give(homework.id(), room.ada.id(), LATER, " "));
        assertThatThrownBy(() -> extending.give(homework.id(), room.stranger.id(), LATER, "ill"))
                .isInstanceOf(Absent.class);
        for (Account other : new Account[] {room.assistant, room.ada, room.stranger, room.otherTeacher}) {
            be(other);
            assertThatThrownBy(() -> extending.give(homework.id(), room.ada.id(), LATER, "ill"))
                    .isInstanceOf(Absent.class);
            assertThatThrownBy(() -> extending.takeBack(homework.id(), room.ada.id()))
                    .isInstanceOf(Absent.class);
        }
        give(homework, room.ada);
        assertThat(extending.of(homework.id(), room.ada.id()))
                .hasValueSatisfying(given -> assertThat(given)
                        .returns(LATER, Extension::to)
                        .returns("ill", Extension::reason)
                        .returns("Teacher", Extension::author));
        extending.takeBack(homework.id(), room.ada.id());

        assertThat(extending.of(homework.id(), room.ada.id())).isEmpty();
        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 2))
                .extracting(AuditEntry::act, AuditEntry::before, AuditEntry::after)
                .containsExactly(tuple("take-back-extension", LOGGED, ""), tuple("extend", "", LOGGED));
    }

    @Test
    void aReasonIsMeasuredWithoutTheBlanksAroundIt() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        String longest = "x".repeat(Extending.LONGEST_REASON);

        assertThat(extending.give(homework.id(), room.ada.id(), LATER, " " + longest + "\n"))
                .isTrue();
        assertThat(extending.of(homework.id(), room.ada.id()))
                .hasValueSatisfying(given -> assertThat(given.reason()).isEqualTo(longest));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extending.give(homework.id(), room.ada.id(), LATER, longest + "x"));
    }

    @Test
    void theSameAgainIsNotWrittenDown() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        give(homework, room.ada);
        give(homework, room.ada);

        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 2))
                .extracting(AuditEntry::act)
                .containsExactly("extend", "publish");
    }

    @Test
    void theReceiptOfWhatIsOpenAgainStaysInTheLog() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        room.enter(room.ada, homework);
        Classroom.at(CLOSED);
        sweep.handInWhatIsOver();
        be(room.ada);
        Attempt handedIn = entrance.mine(homework.id()).getFirst();

        give(homework, room.ada);

        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 2))
                .extracting(AuditEntry::act, AuditEntry::before, AuditEntry::after)
                .containsExactly(
                        tuple(
                                "reopen",
                                "attempt=1\nhanded-in=2026-03-10T13:00:00+01:00[Europe/Berlin]\nreceipt="
                                        + handedIn.receipt(),
                                "attempt=1\nends=2026-03-15T13:00:00+01:00[Europe/Berlin]"),
                        tuple("extend", "", LOGGED));
    }

    @Test
    void whatWasHandedInLateIsExcused() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        Classroom.at(DUE.plusSeconds(60));
        Attempt attempt = room.enter(room.ada, homework);
        room.answer(attempt, 1, true);
        room.handIn(attempt);
        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(2));

        give(homework, room.ada);

        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(4));
        assertThat(audit.page(Logged.in(room.course.id()), Long.MAX_VALUE, 2))
                .extracting(AuditEntry::act, AuditEntry::before, AuditEntry::after)
                .containsExactly(
                        tuple(
                                "excuse",
                                room.ada.email() + ", attempt 1, item 1: 2",
                                room.ada.email() + ", attempt 1, item 1: 4"),
                        tuple("extend", "", LOGGED));
    }

    /** Rules that became milder are for a regrade, which is previewed. */
    @Test
    void onlyWhatTheTimeMakesOfItIsGiven() {
        Policy costly = new Policy(1, Counting.BEST, 0, 0, 50, 50, Feedback.AT_ONCE, null, true);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, costly, "two-layers-power", "two-layers-power");
        Attempt attempt = room.enter(room.ada, homework);
        room.answer(attempt, 1, false);
        room.answer(attempt, 1, true);
        Classroom.at(DUE.plusSeconds(60));
        room.answer(attempt, 2, true);
        room.handIn(attempt);
        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(4));
        be(room.teacher);
        office.edit(homework.id(), homework.title(), homework.times(), LATE_COSTS);

        assertThat(effect(homework)).isEqualTo(Effect.EXCUSED);
        give(homework, room.ada);

        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(6));
    }

    /** What is worth more by rules of now is not excused, and what is worth more than it has is. */
    @Test
    void whatIsForetoldIsWhatTheTimeMakesOfIt() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        Attempt attempt = room.enter(room.ada, homework);
        Classroom.at(DUE.plusSeconds(60));
        room.answer(attempt, 1, true);
        room.handIn(attempt);
        be(room.teacher);
        Policy free = new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);
        office.edit(homework.id(), homework.title(), homework.times(), free);

        assertThat(effect(homework)).isEqualTo(Effect.NOTHING);
        assertNotGiven(homework, DUE.plusSeconds(120));
        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(2));
    }

    /** Whoever archives the course is told so. */
    @Test
    void whatOneStudentCanStillBeginIsOpenInItsCourse() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        give(homework, room.ada);
        Classroom.at(LATER.minusSeconds(1));
        assertThat(openWork.titles(room.course.id())).containsExactly("Week 1");

        room.handIn(room.enter(room.ada, homework));
        assertThat(openWork.titles(room.course.id())).isEmpty();
        Classroom.at(LATER);
        assertThat(openWork.titles(room.course.id())).isEmpty();
    }

    @Test
    void lessTimeThanBeforeTakesNothing() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        Attempt attempt = room.enter(room.ada, homework);
        Classroom.at(DUE.plus(Duration.ofDays(1)).plusSeconds(60));
        room.answer(attempt, 1, true);
        room.handIn(attempt);
        give(homework, room.ada);
        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(4));

        be(room.teacher);
        extending.give(homework.id(), room.ada.id(), DUE.plusSeconds(90), "less");

        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(4));
    }

    @Test
    void whatWasReachedInTheTimeIsKeptWhenItIsTakenBack() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, LATE_COSTS);
        give(homework, room.ada);
        Classroom.at(LATER.minusSeconds(60));
        room.answer(room.enter(room.ada, homework), 1, true);

        be(room.teacher);
        extending.takeBack(homework.id(), room.ada.id());

        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(4));
    }

    @Test
    void whatWasHalfTypedDoesNotShutOutWhatComesAfter() {
        Policy onceLater =
                new Policy(1, Counting.BEST, 1, 0, 0, 0, Feedback.AT_DATE, LATER.plus(Duration.ofDays(9)), true);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, onceLater);
        typeHalf(room.enter(room.ada, homework));
        Classroom.at(CLOSED);
        sweep.handInWhatIsOver();
        give(homework, room.ada);

        Attempt again = room.enter(room.ada, homework);
        assertThat(again.isHandedIn()).isFalse();
        Task task = sitting.tasks(again).getFirst();
        String right = PlainText.print(task.problem().key(task.problem().parts().getFirst()));
        assertThat(drafting.keep(again.id(), new PartKey(task.problemId(), 1), right, "x^100"))
                .isInstanceOf(Saving.Saved.class);
        room.handIn(again);
        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(4));
    }

    /** Nobody sent it. */
    @Test
    void whatWasHalfTypedCostsNeitherTheOnlyTryNorPoints() {
        Policy costly = new Policy(1, Counting.BEST, 1, 1, 50, 0, Feedback.AT_ONCE, null, true);
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, costly);
        typeHalf(room.enter(room.ada, homework));
        Classroom.at(CLOSED);
        sweep.handInWhatIsOver();

        assertThat(effect(homework)).isEqualTo(Effect.OPEN_AGAIN);
        give(homework, room.ada);
        Attempt again = room.enter(room.ada, homework);
        room.answer(again, 1, true);
        room.handIn(again);
        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(4));
    }

    @Test
    void whatIsToldAtOnceIsNotOpenAgainWhereTheOnlyTryIsUsed() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, ONCE);
        room.answer(room.enter(room.ada, homework), 1, false);
        Classroom.at(CLOSED);
        sweep.handInWhatIsOver();

        assertThat(effect(homework)).isEqualTo(Effect.NOTHING);
        assertNotGiven(homework, LATER);
        assertThat(room.enter(room.ada, homework).isHandedIn()).isTrue();
    }

    @Test
    void whatStillHasATryIsOpenAgain() {
        Assignment homework = room.assignment(Kind.HOMEWORK, 0, ONCE, "two-layers-power", "two-layers-power");
        room.answer(room.enter(room.ada, homework), 1, false);
        Classroom.at(CLOSED);
        sweep.handInWhatIsOver();

        assertThat(effect(homework).code()).isEqualTo("open-again-in-part");
        give(homework, room.ada);
        room.answer(room.enter(room.ada, homework), 2, true);
        assertThat(points(homework, room.ada)).isEqualTo(Rational.of(4));
    }

    /** What can be read already, and is wrong. */
    private void typeHalf(Attempt attempt) {
        long problem = sitting.tasks(attempt).getFirst().problemId();
        assertThat(drafting.keep(attempt.id(), new PartKey(problem, 1), "x^100", ""))
                .isInstanceOf(Saving.Saved.class);
    }

    private void give(Assignment assignment, Account student) {
        be(room.teacher);
        extending.give(assignment.id(), student.id(), LATER, "ill");
    }

    private Rational points(Assignment assignment, Account student) {
        be(room.teacher);
        return gradebook.require(assignment.id(), student.id()).points().orElseThrow();
    }
}
