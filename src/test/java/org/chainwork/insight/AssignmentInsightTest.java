package org.chainwork.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.chainwork.account.Somebody.be;
import static org.chainwork.assignment.Classroom.START;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chainwork.account.Account;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Counting;
import org.chainwork.assignment.Extending;
import org.chainwork.assignment.Feedback;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.platform.Absent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WithClassroom
class AssignmentInsightTest {

    private static final String[] TEN = {
        "two-layers-power",
        "two-layers-square",
        "one-power-layer",
        "two-layers-power",
        "two-layers-square",
        "one-power-layer",
        "two-layers-power",
        "two-layers-square",
        "one-power-layer",
        "two-layers-power"
    };

    /** What each attempt reached at each item, told by the rows alone: right once is right, and all parts are single. */
    private static final String CELLS = """
            with cell as (
                select attempt.id as attempt, item.id as item, handed_in_at,
                    max(case when verdict = 'correct' then 1.0 else 0.0 end) as reached,
                    sum(case when repeats_id is null and verdict in ('correct', 'incorrect') then 1 else 0 end) as tries
                from attempt
                join item on item.assignment_id = attempt.assignment_id
                left join variant on variant.item_id = item.id and variant.account_id = attempt.account_id
                left join submission on submission.problem_id = variant.problem_id
                where attempt.assignment_id = ?
                group by attempt.id, item.id, handed_in_at),
            known as (select * from cell where handed_in_at is not null or tries > 0),
            finished as (select * from cell where handed_in_at is not null)
            """;

    @Autowired
    private AssignmentInsight insight;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Extending extending;

    @Autowired
    private Classroom.Services services;

    @Autowired
    private JdbcTemplate jdbc;

    private Classroom classroom;

    @BeforeEach
    void aClass() {
        classroom = new Classroom(services);
    }

    @Test
    void mayChangeAsLongAsSomebodyHasMoreTime() {
        Assignment homework = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        Instant later = homework.times().closesAt().plus(Duration.ofDays(3));
        extending.give(homework.id(), classroom.ada.id(), later, "ill");

        Classroom.at(later.minusSeconds(1));
        assertThat(insight.figures(homework.id()).mayChange()).isTrue();
        Classroom.at(later);
        assertThat(insight.figures(homework.id()).mayChange()).isFalse();
    }

    @Test
    void figuresAgreeWithTheRows() {
        Assignment assignment = seeded(7, 40, "two-layers-power", "two-layers-square", "one-power-layer");
        long id = assignment.id();

        AssignmentFigures figures = insight.figures(id);

        assertThat(figures.participation())
                .isEqualTo(new Participation(
                        42,
                        count("select count(distinct account_id) from attempt where assignment_id = ?", id),
                        count(
                                "select count(*) from attempt where assignment_id = ? and handed_in_at is not null",
                                id)));
        assertThat(number(figures.mean()))
                .isCloseTo(
                        value(
                                CELLS
                                        + "select avg(points) from (select 4 * sum(reached) as points from finished group by attempt)",
                                id),
                        within(1e-6));
        assertThat(number(figures.median()))
                .isCloseTo(
                        value(
                                CELLS
                                        + "select median(points) from (select 4 * sum(reached) as points from finished group by attempt)",
                                id),
                        within(1e-6));
        for (int bin = 0; bin < Histogram.BINS; bin++) {
            assertThat(figures.histogram().counts().get(bin))
                    .as("bin %d", bin)
                    .isEqualTo(count(CELLS + """
                            select count(*) from (select sum(reached) / 3 as share from finished group by attempt)
                            where share >= %1$d / 10.0 and (share < (%1$d + 1) / 10.0 or %1$d = 9)
                            """.formatted(bin), id));
        }
        for (ItemFigures item : figures.items()) {
            long itemId = item.item().id();
            assertThat(number(item.facility()))
                    .isCloseTo(
                            value(CELLS + "select avg(reached) from known where item = ?", id, itemId), within(1e-6));
            assertThat(item.discrimination().orElseThrow()).isCloseTo(value(CELLS + """
                                    select corr(reached, rest) from (
                                        select reached, (select avg(reached) from known as other
                                            where other.attempt = known.attempt and other.item <> known.item) as rest
                                        from known where item = ?)
                                    """, id, itemId), within(1e-6));
            assertThat(number(item.medianTries()))
                    .isCloseTo(
                            value(
                                    CELLS
                                            + "select median(cast(tries as double precision)) from cell where item = ? and tries > 0",
                                    id,
                                    itemId),
                            within(1e-6));
            assertThat(item.tried())
                    .isEqualTo(count(CELLS + "select count(*) from cell where item = ? and tries > 0", id, itemId));
        }
    }

    @Test
    void nobodyHasStartedYet() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);

        AssignmentFigures figures = insight.figures(assignment.id());

        assertThat(figures.participation()).isEqualTo(new Participation(2, 0, 0));
        assertThat(figures.mean()).isEmpty();
        assertThat(figures.median()).isEmpty();
        assertThat(figures.histogram().counts()).containsOnly(0);
        assertThat(figures.items()).singleElement().satisfies(item -> {
            assertThat(item.facility()).isEmpty();
            assertThat(item.discrimination()).isEmpty();
            assertThat(item.medianTries()).isEmpty();
            assertThat(item.tried()).isZero();
        });
        assertThat(figures.students()).extracting(StudentRow::points).containsOnly(Optional.empty());
    }

    @Test
    void whatARunningAttemptHasNotTriedIsNotKnownYet() {
        Assignment assignment =
                classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK, "two-layers-power", "one-power-layer");
        Attempt attempt = classroom.enter(classroom.ada, assignment);
        classroom.answer(attempt, 1, true);
        be(classroom.teacher);
        assertThat(row("Ada", assignment).fractions()).containsExactly(Optional.of(Rational.ONE), Optional.empty());

        be(classroom.ada);
        classroom.handIn(attempt);
        be(classroom.teacher);

        assertThat(row("Ada", assignment).fractions())
                .containsExactly(Optional.of(Rational.ONE), Optional.of(Rational.ZERO));
        assertThat(insight.figures(assignment.id()).items())
                .extracting(ItemFigures::discrimination)
                .as("of one student")
                .containsOnly(OptionalDouble.empty());
    }

    @Test
    void whoHasJustBegunDoesNotCountAsNothing() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        classroom.enter(classroom.ada, assignment);
        Attempt bobs = classroom.enter(classroom.bob, assignment);
        classroom.answer(bobs, 1, true);
        be(classroom.teacher);
        assertThat(insight.figures(assignment.id()).mean()).isEmpty();
        assertThat(insight.figures(assignment.id()).median()).isEmpty();
        assertThat(insight.figures(assignment.id()).histogram().counts()).containsOnly(0);

        be(classroom.bob);
        classroom.handIn(bobs);
        be(classroom.teacher);

        assertThat(insight.figures(assignment.id()).median()).contains(Rational.of(4));
    }

    @Test
    void ofSeveralAttemptsThoseThatCountAreShown() {
        assertThat(fractionAfterRightThenWrong(Counting.BEST)).contains(Rational.ONE);
        assertThat(fractionAfterRightThenWrong(Counting.LAST)).contains(Rational.ZERO);
        assertThat(fractionAfterRightThenWrong(Counting.MEAN)).contains(Rational.of(1, 2));
    }

    @Test
    void whoHasSeveralAttemptsCountsOnce() {
        Policy policy = new Policy(3, Counting.MEAN, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, policy, "two-layers-power", "one-power-layer");
        Attempt once = classroom.enter(classroom.ada, assignment);
        classroom.answer(once, 1, true);
        classroom.answer(once, 2, true);
        classroom.handIn(once);
        Attempt attempt = classroom.enter(classroom.bob, assignment);
        for (int number = 1; number <= 3; number++) {
            for (int wrong = 0; wrong < 5; wrong++) {
                classroom.answer(attempt, 1, false);
            }
            classroom.handIn(attempt);
            if (number < 3) {
                attempt = classroom.enterAgain(classroom.bob, assignment);
            }
        }
        be(classroom.teacher);

        ItemFigures first = insight.figures(assignment.id()).items().getFirst();

        assertThat(first.facility()).contains(Rational.of(1, 2));
        assertThat(first.medianTries()).as("of 1 and 5").contains(Rational.of(3));
        assertThat(first.discrimination().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(first.tried()).isEqualTo(2);
    }

    private Optional<Rational> fractionAfterRightThenWrong(Counting counting) {
        Policy policy = new Policy(2, counting, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, policy);
        Attempt first = classroom.enter(classroom.bob, assignment);
        classroom.answer(first, 1, true);
        classroom.handIn(first);
        Attempt second = classroom.enterAgain(classroom.bob, assignment);
        classroom.answer(second, 1, false);
        classroom.handIn(second);
        be(classroom.teacher);
        assertThat(insight.figures(assignment.id()).items().getFirst().facility())
                .isEqualTo(row("Bob", assignment).fractions().getFirst());
        return row("Bob", assignment).fractions().getFirst();
    }

    @Test
    void onlyWhoTeachesTheCourseSeesIt() {
        long id = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK).id();
        for (Account teaching : List.of(classroom.teacher, classroom.assistant)) {
            be(teaching);
            assertThat(insight.figures(id).assignment().id()).isEqualTo(id);
        }
        for (Account other : List.of(classroom.ada, classroom.stranger, classroom.otherTeacher)) {
            be(other);
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> insight.figures(id));
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> insight.answers(id, "forgot-inner"));
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> insight.students(id, "forgot-inner"));
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> insight.groups(id, 1, false));
        }
    }

    /** By the time of the processor, so that a busy machine says nothing about us. */
    @Test
    void aLargeClassIsReadInMuchLessThanTheTimeBetweenTwoRefreshes() {
        Assignment assignment = seeded(11, 500, TEN);
        long item = office.items(assignment).getFirst().id();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        insight.figures(assignment.id());

        long begin = threads.getCurrentThreadCpuTime();
        AssignmentFigures figures = insight.figures(assignment.id());
        insight.groups(assignment.id(), item, false);
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin);

        assertThat(figures.students()).hasSize(502);
        assertThat(figures.items()).hasSize(10);
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }

    private Assignment seeded(long seed, int students, String... templates) {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK, templates);
        SeededClass seeded = new SeededClass(jdbc, seed, START);
        be(classroom.teacher);
        seeded.answers(assignment, office.items(assignment), seeded.students(classroom.course.id(), students));
        return assignment;
    }

    private StudentRow row(String name, Assignment assignment) {
        return insight.figures(assignment.id()).students().stream()
                .filter(row -> row.student().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int count(String sql, Object... parameters) {
        return (int) value(sql, parameters);
    }

    private double value(String sql, Object... parameters) {
        Double value = jdbc.queryForObject(sql, Double.class, parameters);
        return Objects.requireNonNull(value);
    }

    private static double number(Optional<Rational> rational) {
        return Double.parseDouble(rational.orElseThrow().numerator().toString())
                / Double.parseDouble(rational.orElseThrow().denominator().toString());
    }
}
