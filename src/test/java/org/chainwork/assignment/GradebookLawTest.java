package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainwork.account.Somebody.be;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.chainwork.account.Account;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Sitting.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two students at random, an instructor who changes the policy, judges and grades anew at random; after each step the
 * gradebook is what a second computation makes of the rows in the database and of what happened.
 */
@WithClassroom
class GradebookLawTest {

    private static final int STEPS = 45;
    private static final List<String> TEMPLATES = List.of("weights-and-biases-square", "two-layers-power");
    private static final List<Integer> PARTS = List.of(3, 1);

    @Autowired
    private Classroom.Services services;

    @Autowired
    private Entrance entrance;

    @Autowired
    private Sitting sitting;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Regrade regrade;

    @Autowired
    private Rulings rulings;

    @Autowired
    private JdbcClient jdbc;

    /** What each attempt was given for the item in a position, as this test has seen it happen. */
    private final Map<Long, Map<Integer, Rational>> given = new HashMap<>();

    private record Sent(long id, String verdict, @Nullable Boolean ruling, boolean repeat, int part, Instant at) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 19})
    void isWhatAnswersAndPolicyGive(long seed) {
        Random random = new Random(seed);
        Classroom room = new Classroom(services);
        Assignment assignment = room.assignment(Kind.HOMEWORK, 0, policy(random, 3), TEMPLATES.toArray(String[]::new));
        Instant now = Classroom.START;
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(240)));
            Classroom.at(now);
            Account student = random.nextInt(2) == 0 ? room.ada : room.bob;
            switch (random.nextInt(12)) {
                case 0 -> handIn(assignment, student);
                case 1 -> {
                    be(student);
                    entrance.enterAgain(assignment.id());
                }
                case 2 -> assignment = edit(room, assignment, random);
                case 3 -> gradeAnew(room, assignment, random.nextInt(2) == 0, "seed " + seed + ", step " + step);
                case 4 -> judge(room, assignment, random.nextInt(2) == 0);
                default -> answer(room, assignment, student, random);
            }
            be(room.teacher);
            for (StudentScore score : gradebook.scores(assignment.id())) {
                assertThat(score.computed().orElse(Rational.ZERO))
                        .as("seed %s, step %s, %s", seed, step, score.student().name())
                        .isEqualTo(expected(assignment, score.student().accountId()));
            }
        }
    }

    private void answer(Classroom room, Assignment assignment, Account student, Random random) {
        Attempt attempt = room.enter(student, assignment);
        if (attempt.isHandedIn()) {
            return;
        }
        Task task = sitting.tasks(attempt).get(random.nextInt(2));
        int part = 1 + random.nextInt(task.problem().parts().size());
        String text = switch (random.nextInt(6)) {
            case 0, 1 ->
                PlainText.print(task.problem().key(task.problem().parts().get(part - 1)));
            case 2 -> "exp(" + (1 + random.nextInt(3)) + "*x)";
            case 3 -> "x +";
            default -> "x^" + (90 + random.nextInt(4));
        };
        sitting.check(attempt.id(), new PartKey(task.problemId(), part), text);
    }

    private void handIn(Assignment assignment, Account student) {
        be(student);
        List<Attempt> mine = entrance.mine(assignment.id());
        if (!mine.isEmpty() && !mine.getLast().isHandedIn()) {
            keep(assignment, mine.getLast().id());
            sitting.handIn(mine.getLast().id());
        }
    }

    private Assignment edit(Classroom room, Assignment assignment, Random random) {
        be(room.teacher);
        Policy policy = policy(random, assignment.policy().attempts());
        Policy allowed = new Policy(
                policy.attempts(),
                assignment.policy().counting(),
                policy.tries(),
                0,
                policy.penaltyPercent(),
                policy.latePercentADay(),
                Feedback.AT_ONCE,
                null,
                true);
        for (long attempt : attempts(assignment, "handed_in_at is null")) {
            keep(assignment, attempt);
        }
        Instant wasDue = assignment.times().dueAt();
        Instant due = Classroom.START.plus(Duration.ofDays(1 + random.nextInt(3)));
        boolean wouldTake = allowed.latePercentADay() > 0 && due.isBefore(wasDue);
        Times times = new Times(
                Classroom.START, wouldTake ? wasDue : due, assignment.times().closesAt(), 0);
        return office.edit(assignment.id(), "Week 1", times, allowed);
    }

    private void gradeAnew(Classroom room, Assignment assignment, boolean lowerNobody, String when) {
        be(room.teacher);
        List<Rational> before = grades(assignment);
        regrade.apply(regrade.preview(assignment.id(), lowerNobody));
        List<Rational> after = grades(assignment);
        for (long attempt : attempts(assignment, "true")) {
            boolean handedIn = attempts(assignment, "handed_in_at is not null").contains(attempt);
            if (lowerNobody && handedIn) {
                keep(assignment, attempt);
            } else if (!lowerNobody && (handedIn || hasMoreThanItIsWorth(assignment, attempt))) {
                for (int item = 1; item <= PARTS.size(); item++) {
                    give(attempt, item, worth(assignment, attempt, item));
                }
            }
        }
        if (lowerNobody) {
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i)).as(when).isGreaterThanOrEqualTo(before.get(i));
            }
        }
    }

    /** From an earlier policy. */
    private boolean hasMoreThanItIsWorth(Assignment assignment, long attempt) {
        return IntStream.rangeClosed(1, PARTS.size())
                .anyMatch(item -> had(attempt, item).compareTo(worth(assignment, attempt, item)) > 0);
    }

    private List<Rational> grades(Assignment assignment) {
        return gradebook.scores(assignment.id()).stream()
                .map(score -> score.points().orElse(Rational.ZERO))
                .toList();
    }

    private void judge(Classroom room, Assignment assignment, boolean right) {
        be(room.teacher);
        List<UndecidedAnswer> open = rulings.undecided(assignment.id());
        if (open.isEmpty()) {
            return;
        }
        UndecidedAnswer judged = open.getFirst();
        long attempt = judged.answer().attemptId();
        int item = judged.item().position();
        Rational before = worth(assignment, attempt, item);
        rulings.rule(assignment.id(), judged.answer().id(), null, right);
        if (attempts(assignment, "handed_in_at is not null").contains(attempt)) {
            Rational gain = worth(assignment, attempt, item).subtract(before);
            give(attempt, item, inRange(had(attempt, item).add(gain)));
        }
    }

    /** From now on the attempt has at least what it has now. */
    private void keep(Assignment assignment, long attempt) {
        for (int item = 1; item <= PARTS.size(); item++) {
            give(attempt, item, greater(had(attempt, item), worth(assignment, attempt, item)));
        }
    }

    private void give(long attempt, int item, Rational fraction) {
        given.computeIfAbsent(attempt, first -> new HashMap<>()).put(item, fraction);
    }

    private Rational had(long attempt, int item) {
        return given.getOrDefault(attempt, Map.of()).getOrDefault(item, Rational.ZERO);
    }

    private Rational expected(Assignment assignment, long account) {
        List<Rational> points = new ArrayList<>();
        List<Long> over = attempts(assignment, "handed_in_at is not null and account_id = " + account);
        for (long attempt : over.isEmpty() ? attempts(assignment, "account_id = " + account) : over) {
            boolean handedIn = attempts(assignment, "handed_in_at is not null").contains(attempt);
            Rational sum = Rational.ZERO;
            for (int item = 1; item <= PARTS.size(); item++) {
                Rational fraction =
                        handedIn ? had(attempt, item) : greater(had(attempt, item), worth(assignment, attempt, item));
                sum = sum.add(fraction.multiply(Rational.of(4)));
            }
            points.add(sum);
        }
        if (points.isEmpty()) {
            return Rational.ZERO;
        }
        Rational total = points.stream().reduce(Rational.ZERO, Rational::add);
        return switch (assignment.policy().counting()) {
            case BEST -> points.stream().reduce(Rational.ZERO, GradebookLawTest::greater);
            case LAST -> points.getLast();
            case MEAN -> total.multiply(Rational.of(1, points.size()));
        };
    }

    /** What the rows of an attempt are worth by the policy's columns. */
    private Rational worth(Assignment assignment, long attempt, int item) {
        Map<String, Object> policy = jdbc.sql("select * from assignment where id = ?")
                .param(assignment.id())
                .query()
                .singleRow();
        int tries = policy.get("tries") instanceof Integer limit ? limit : Integer.MAX_VALUE;
        int penalty = (Integer) Objects.requireNonNull(policy.get("penalty_percent"));
        int late = (Integer) Objects.requireNonNull(policy.get("late_percent_a_day"));
        Instant due = ((OffsetDateTime) Objects.requireNonNull(policy.get("due_at"))).toInstant();
        Rational sum = Rational.ZERO;
        for (int part = 1; part <= PARTS.get(item - 1); part++) {
            int used = 0;
            for (Sent sent : sent(attempt, item, part)) {
                boolean right = sent.ruling() == null ? sent.verdict().equals("correct") : sent.ruling();
                boolean graded = sent.ruling() != null
                        ? sent.ruling()
                        : !List.of("undecided", "unreadable", "never-defined").contains(sent.verdict());
                if (sent.repeat() || !graded) {
                    continue;
                }
                if (used >= tries) {
                    break;
                }
                if (right) {
                    int days = 0;
                    while (due.plus(Duration.ofDays(days)).isBefore(sent.at())) {
                        days++;
                    }
                    int left = Math.max(0, 100 - penalty * used) * Math.max(0, 100 - late * days);
                    sum = sum.add(Rational.of(left, 10_000L * PARTS.get(item - 1)));
                    break;
                }
                used++;
            }
        }
        return sum;
    }

    private List<Sent> sent(long attempt, int item, int part) {
        return jdbc.sql("""
                select submission.*, item.position as item_position from submission
                join variant on variant.problem_id = submission.problem_id
                join item on item.id = variant.item_id
                where attempt_id = ? and item.position = ? and submission.position = ?
                order by submission.id
                """)
                .params(attempt, item, part)
                .query((row, index) -> new Sent(
                        row.getLong("id"),
                        row.getString("verdict"),
                        ruling(row.getLong("id")),
                        row.getObject("repeats_id") != null,
                        part,
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private @Nullable Boolean ruling(long submission) {
        return jdbc.sql("select correct from ruling where submission_id = ? order by id desc limit 1")
                .param(submission)
                .query(Boolean.class)
                .optional()
                .orElse(null);
    }

    private List<Long> attempts(Assignment assignment, String which) {
        return jdbc.sql("select id from attempt where assignment_id = ? and " + which + " order by number")
                .param(assignment.id())
                .query(Long.class)
                .list();
    }

    private static Rational inRange(Rational fraction) {
        return fraction.signum() < 0 ? Rational.ZERO : fraction.compareTo(Rational.ONE) > 0 ? Rational.ONE : fraction;
    }

    private static Rational greater(Rational one, Rational other) {
        return one.subtract(other).signum() < 0 ? other : one;
    }

    private static Policy policy(Random random, int attempts) {
        return new Policy(
                attempts,
                Counting.of(List.of("best", "last", "mean").get(random.nextInt(3))),
                random.nextInt(4),
                0,
                List.of(0, 25, 30, 100).get(random.nextInt(4)),
                List.of(0, 10, 100).get(random.nextInt(3)),
                Feedback.AT_ONCE,
                null,
                true);
    }
}
