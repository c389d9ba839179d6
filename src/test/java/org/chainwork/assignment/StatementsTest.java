package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chainwork.account.Somebody.be;
import static org.chainwork.assignment.Classroom.START;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.archive.Judges;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** A list costs as many statements as it has kinds of things, however many things there are. */
@WithClassroom
class StatementsTest {

    private static final Policy OFTEN = new Policy(9, Counting.BEST, 0, 2, 0, 0, Feedback.AT_ONCE, null, true);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Results results;

    @Autowired
    private Entrance entrance;

    @Autowired
    private OwnGrades grades;

    @Autowired
    private Overrides overrides;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Judges judges;

    @Autowired
    private JdbcClient jdbc;

    private Classroom room;
    private Assignment homework;

    @BeforeEach
    void aClass() {
        room = new Classroom(services);
        homework = room.assignment(Kind.HOMEWORK, 0, OFTEN, "one-power-layer", "one-power-layer");
    }

    @Test
    void resultsCostTheSameForOneAttemptAndForMany() {
        attempt(1);
        List<String> one =
                statements(() -> assertThat(results.mine(homework.id())).hasSize(1));
        for (int more = 0; more < 3; more++) {
            attempt(3);
        }

        assertThat(statements(() -> assertThat(results.mine(homework.id())).hasSize(4)))
                .hasSameSizeAs(one)
                .isNotEmpty();
    }

    @Test
    void theTimelineCostsTheSameForOneAnswerAndForMany() {
        attempt(1);
        explainAll();
        List<String> one = statements(() -> {
            be(room.teacher);
            assertThat(timeline.of(homework.id(), room.ada.id())).hasSize(2);
        });
        attempt(3);
        explainAll();

        assertThat(statements(() -> {
                    be(room.teacher);
                    assertThat(timeline.of(homework.id(), room.ada.id())).hasSize(8);
                }))
                .hasSameSizeAs(one)
                .isNotEmpty();
    }

    @Test
    void theLatestAttemptsOfACourseAreOneList() {
        attempt(1);
        List<String> one =
                statements(() -> assertThat(entrance.latest(room.course.id())).hasSize(1));
        Assignment other = room.assignment(Kind.HOMEWORK, 0, OFTEN);
        room.enter(room.ada, other);

        assertThat(statements(() ->
                        assertThat(entrance.latest(room.course.id())).containsOnlyKeys(homework.id(), other.id())))
                .hasSameSizeAs(one)
                .isNotEmpty();
    }

    @Test
    void thePointsOfACourseAreOneListAndThoseThatEachAssignmentTells() {
        Attempt first = room.enterAgain(room.ada, homework);
        room.answer(first, 1, true);
        room.handIn(first);
        List<String> one =
                statements(() -> assertThat(grades.of(room.course.id())).containsOnlyKeys(homework.id()));
        Policy mean = new Policy(3, Counting.MEAN, 1, 0, 0, 0, Feedback.AT_ONCE, null, true);
        Assignment half = room.assignment(Kind.HOMEWORK, 0, mean, "one-power-layer");
        for (boolean right : List.of(true, false)) {
            Attempt attempt = room.enterAgain(room.ada, half);
            room.answer(attempt, 1, right);
            room.handIn(attempt);
        }
        Assignment running = room.assignment(Kind.HOMEWORK, 0, OFTEN);
        room.answer(room.enter(room.ada, running), 1, true);
        Policy later =
                new Policy(1, Counting.BEST, 1, 0, 0, 0, Feedback.AT_DATE, START.plus(Duration.ofDays(30)), true);
        Assignment untold = room.assignment(Kind.HOMEWORK, 0, later);
        room.handIn(room.enter(room.ada, untold));
        Assignment byHand = room.assignment(Kind.HOMEWORK, 0, OFTEN);
        be(room.teacher);
        overrides.give(byHand.id(), room.ada.id(), Optional.empty(), Rational.of(3), "orally");
        be(room.ada);

        assertThat(statements(() -> assertThat(grades.of(room.course.id()))
                        .containsOnlyKeys(homework.id(), half.id(), byHand.id())))
                .hasSameSizeAs(one)
                .isNotEmpty();
        assertThat(grades.of(room.course.id()))
                .allSatisfy((id, told) -> assertThat(results.grade(id))
                        .hasValueSatisfying(grade -> assertThat(told.points()).isEqualTo(grade.points())));
        assertThat(grades.of(room.course.id()).get(homework.id())).isEqualTo(new OwnGrades.Points(Rational.of(4), 8));
        assertThat(grades.of(room.course.id()).get(half.id())).isEqualTo(new OwnGrades.Points(Rational.of(2), 4));
        be(room.bob);
        assertThat(grades.of(room.course.id())).isEmpty();
        be(room.stranger);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> grades.of(room.course.id()));
    }

    /** What has a diagnosis is judged once more. */
    private void explainAll() {
        jdbc.sql(
                        "update submission set malrule = 'freshman-dream' where attempt_id in (select id from attempt where assignment_id = ?)")
                .param(homework.id())
                .update();
    }

    /** With so many wrong answers to each item. */
    private void attempt(int wrong) {
        Attempt attempt = room.enterAgain(room.ada, homework);
        for (int i = 0; i < wrong; i++) {
            room.answer(attempt, 1, false);
            room.answer(attempt, 2, false);
        }
        room.handIn(attempt);
    }

    /** As after a start: no judge is kept. */
    private List<String> statements(Runnable act) {
        Objects.requireNonNull((Cache<?, ?>) ReflectionTestUtils.getField(judges, "judges"))
                .invalidateAll();
        return Statements.of(act);
    }
}
