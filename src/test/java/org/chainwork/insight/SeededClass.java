package org.chainwork.insight;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Item;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills a published assignment with the answers of many students, row by row, by a seed. */
public final class SeededClass {

    private static final int PROBLEMS = 8;
    private static final int MOST_TRIES = 4;
    private static final List<String> MALRULES =
            List.of("forgot-inner", "sum-for-product", "exponent-not-reduced+kept-constant", "sign-error");
    /** Far from what the database counts by itself. */
    private static final AtomicLong NEXT = new AtomicLong(1_000_000);

    private final JdbcTemplate jdbc;
    private final SplittableRandom random;
    private final Instant start;
    private final Function<Problem, List<Said>> wrong;
    private final List<Object[]> problems = new ArrayList<>();
    private final List<Object[]> parts = new ArrayList<>();
    private final List<Object[]> variants = new ArrayList<>();
    private final List<Object[]> attempts = new ArrayList<>();
    private final List<Object[]> submissions = new ArrayList<>();

    /** A wrong answer that students give; its {@code signature} tells equal ones. */
    public record Said(String text, @Nullable String malrule, String signature) {}

    public SeededClass(JdbcTemplate jdbc, long seed, Instant start) {
        this(
                jdbc,
                seed,
                start,
                problem -> IntStream.range(0, 6)
                        .mapToObj(
                                i -> new Said("x^" + i, i < MALRULES.size() ? MALRULES.get(i) : null, "signature " + i))
                        .toList());
    }

    /** The {@code wrong} answers to a problem are at least one, the likelier ones first. */
    public SeededClass(JdbcTemplate jdbc, long seed, Instant start, Function<Problem, List<Said>> wrong) {
        this.jdbc = jdbc;
        this.random = new SplittableRandom(seed);
        this.start = start;
        this.wrong = wrong;
    }

    /** New students of the course, by their accounts. */
    public List<Long> students(long course, int count) {
        List<Long> accounts =
                LongStream.range(0, count).mapToObj(i -> NEXT.getAndIncrement()).toList();
        jdbc.batchUpdate(
                """
                insert into account (id, email, name, administrator, creates_courses, created_at)
                values (?, ?, ?, false, false, ?)
                """,
                accounts.stream()
                        .map(id -> new Object[] {id, id + "@seeded.example", "Student " + id % 1000, at(0)})
                        .toList());
        jdbc.batchUpdate(
                """
                insert into membership (course_id, account_id, role, extra_time_percent, joined_at)
                values (?, ?, 'student', 0, ?)
                """,
                accounts.stream().map(id -> new Object[] {course, id, at(0)}).toList());
        return accounts;
    }

    /** Some never start, some do not hand in; each answers until it is right or no try is left. */
    public void answers(Assignment assignment, List<Item> items, List<Long> accounts) {
        List<List<Problem>> drawn = items.stream()
                .map(item -> LongStream.range(0, PROBLEMS)
                        .mapToObj(seed -> item.template().draw(seed))
                        .toList())
                .toList();
        for (long account : accounts) {
            double skill = random.nextDouble();
            if (random.nextDouble() < 0.9) {
                long attempt = attempt(assignment, account);
                for (int i = 0; i < items.size(); i++) {
                    Problem problem = drawn.get(i).get(random.nextInt(PROBLEMS));
                    long kept = keep(items.get(i), account, problem);
                    if (random.nextDouble() < 0.9) {
                        answer(attempt, kept, problem, skill - 0.05 * i);
                    }
                }
            }
        }
        insert("problem", "id, template, template_version, seed, composition, created_at", problems);
        insert("part", "problem_id, position, target, answer_form, point", parts);
        insert("variant", "item_id, account_id, attempt_number, round, problem_id", variants);
        insert(
                "attempt",
                "id, assignment_id, account_id, number, started_at, ends_at, handed_in_at, receipt",
                attempts);
        insert(
                "submission",
                "id, attempt_id, problem_id, position, raw_text, verdict, readable, signature, malrule, repeats_id,"
                        + " solution_seen, grader_version, submitted_at",
                submissions);
    }

    private long attempt(Assignment assignment, long account) {
        long id = NEXT.getAndIncrement();
        boolean handedIn = random.nextDouble() < 0.8;
        attempts.add(new Object[] {
            id,
            assignment.id(),
            account,
            1,
            at(60),
            Timestamp.from(assignment.times().closesAt()),
            handedIn ? at(3600) : null,
            handedIn ? "R" + id : null
        });
        return id;
    }

    private long keep(Item item, long account, Problem problem) {
        long id = NEXT.getAndIncrement();
        problems.add(new Object[] {
            id,
            problem.template(),
            problem.version(),
            problem.seed(),
            problem.composition().written(),
            at(0)
        });
        for (Part part : problem.parts()) {
            parts.add(new Object[] {
                id,
                part.position(),
                part.target(),
                part.form().code(),
                part.asksForValue() ? part.point().written() : null
            });
        }
        variants.add(new Object[] {item.id(), account, 1, 1, id});
        return id;
    }

    private void answer(long attempt, long kept, Problem problem, double skill) {
        List<Said> mistakes = wrong.apply(problem);
        @Nullable Long last = null;
        @Nullable Said before = null;
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            if (random.nextDouble() < skill) {
                submit(attempt, kept, "2*x", "correct", "key", null, null);
                return;
            }
            if (before != null && random.nextDouble() < 0.2) {
                submit(attempt, kept, before.text() + "*1", "incorrect", before.signature(), before.malrule(), last);
            } else if (random.nextDouble() < 0.1) {
                submit(attempt, kept, "2*", "unreadable", null, null, null);
            } else {
                // the first ones are likelier
                before = mistakes.get((int) (mistakes.size() * random.nextDouble() * random.nextDouble()));
                last = submit(attempt, kept, before.text(), "incorrect", before.signature(), before.malrule(), null);
            }
        }
    }

    private long submit(
            long attempt,
            long problem,
            String text,
            String verdict,
            @Nullable String signature,
            @Nullable String malrule,
            @Nullable Long repeats) {
        long id = NEXT.getAndIncrement();
        submissions.add(new Object[] {
            id,
            attempt,
            problem,
            1,
            text,
            verdict,
            !verdict.equals("unreadable"),
            signature,
            malrule,
            repeats,
            false,
            1,
            at(600)
        });
        return id;
    }

    private Timestamp at(long seconds) {
        return Timestamp.from(start.plusSeconds(seconds));
    }

    private void insert(String table, String columns, List<Object[]> rows) {
        String marks = columns.replaceAll("[a-z_]+", "?");
        jdbc.batchUpdate("insert into " + table + " (" + columns + ") values (" + marks + ")", rows);
        rows.clear();
    }
}
