package org.chainwork.assignment;

import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What attempts were given, and what was given instead. */
@Repository
class Grades {

    private static final RowMapper<GradeOverride> OVERRIDE = (result, index) -> new GradeOverride(
            fraction(result.getString("points")),
            result.getString("reason"),
            result.getString("author"),
            result.getObject("made_at", OffsetDateTime.class).toInstant(),
            result.getBoolean("told"));

    private static final String GIVEN = """
            select attempt_id, item_id, fraction from grade
            join attempt on attempt.id = grade.attempt_id
            where assignment_id = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Grades(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What an attempt is given for an item: a fraction of its points. */
    record Given(long attempt, long item, Rational fraction) {}

    /** Takes the place of what those attempts were given before for those items. */
    void put(List<Given> changed, Instant at) {
        batches.batchUpdate(
                "delete from grade where attempt_id = ? and item_id = ?",
                changed.stream()
                        .map(given -> new Object[] {given.attempt, given.item})
                        .toList());
        batches.batchUpdate(
                "insert into grade (attempt_id, item_id, fraction, graded_at) values (?, ?, ?, ?)",
                changed.stream()
                        .map(given -> new Object[] {
                            given.attempt, given.item, given.fraction.toString(), at.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    /** The fractions that the attempts at an assignment were given: by attempt, by item. */
    Map<Long, Map<Long, Rational>> given(long assignment) {
        return given(jdbc.sql(GIVEN).param(assignment));
    }

    /** Those of one student. */
    Map<Long, Map<Long, Rational>> given(long assignment, long account) {
        return given(jdbc.sql(GIVEN + "and account_id = ?").params(assignment, account));
    }

    /** Those of one student at all that a course asks. */
    Map<Long, Map<Long, Rational>> givenInCourse(long course, long account) {
        return given(jdbc.sql("""
                select attempt_id, item_id, fraction from grade
                join attempt on attempt.id = grade.attempt_id
                where account_id = ? and assignment_id in (select id from assignment where course_id = ?)
                """).params(account, course));
    }

    private static Map<Long, Map<Long, Rational>> given(StatementSpec query) {
        Map<Long, Map<Long, Rational>> given = new HashMap<>();
        query.query(result -> {
            given.computeIfAbsent(result.getLong("attempt_id"), attempt -> new HashMap<>())
                    .put(result.getLong("item_id"), fraction(result.getString("fraction")));
        });
        return given;
    }

    /** The fractions that an attempt was given, by item. */
    Map<Long, Rational> givenTo(long attempt) {
        Map<Long, Rational> given = new HashMap<>();
        jdbc.sql("select item_id, fraction from grade where attempt_id = ?")
                .param(attempt)
                .query(result -> {
                    given.put(result.getLong("item_id"), fraction(result.getString("fraction")));
                });
        return given;
    }

    /** A student's points, null to take back what was given before. */
    void override(long assignment, long account, @Nullable Rational points, String reason, long author, Instant at) {
        jdbc.sql("""
                insert into grade_override (assignment_id, account_id, points, reason, author_id, made_at, told)
                values (?, ?, ?, ?, ?, ?, true)
                """)
                .param(assignment)
                .param(account)
                .param(points == null ? null : points.toString())
                .param(reason)
                .param(author)
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What counts now, by account. */
    Map<Long, GradeOverride> overrides(long assignment) {
        return standing("assignment_id = ?", "account_id", assignment);
    }

    /** What counts now of what a student was given in a course, by assignment. */
    Map<Long, GradeOverride> overridesInCourse(long course, long account) {
        return standing(
                "assignment_id in (select id from assignment where course_id = ?) and account_id = ?",
                "assignment_id",
                course,
                account);
    }

    /** The last of each student at each assignment, where it was not taken back. */
    private Map<Long, GradeOverride> standing(String where, String key, Object... params) {
        Map<Long, GradeOverride> overrides = new HashMap<>();
        jdbc.sql("""
                select %1$s as standing_of, points, reason, account.name as author, made_at, told
                from grade_override
                join account on account.id = grade_override.author_id
                where %2$s and points is not null and grade_override.id in (
                    select max(id) from grade_override where %2$s group by assignment_id, account_id)
                """.formatted(key, where)).params(params).params(params).query(result -> {
            overrides.put(result.getLong("standing_of"), OVERRIDE.mapRow(result, 0));
        });
        return overrides;
    }

    /** All that was ever given a student, latest first. */
    List<PastOverride> overrideHistory(long assignment, long account) {
        return jdbc.sql("""
                select points, reason, account.name as author, made_at, told
                from grade_override
                join account on account.id = grade_override.author_id
                where assignment_id = ? and account_id = ?
                order by grade_override.id desc
                """)
                .params(assignment, account)
                .query((result, index) -> new PastOverride(
                        Optional.ofNullable(result.getString("points")).map(Grades::fraction),
                        result.getString("reason"),
                        result.getString("author"),
                        result.getObject("made_at", OffsetDateTime.class).toInstant(),
                        result.getBoolean("told")))
                .list();
    }

    Optional<GradeOverride> override(long assignment, long account) {
        return overrideHistory(assignment, account).stream().findFirst().flatMap(PastOverride::standing);
    }

    static Rational fraction(String text) {
        List<String> parts = List.of(text.split("/", -1));
        return Rational.of(new BigInteger(parts.getFirst()))
                .divide(parts.size() == 1 ? Rational.ONE : Rational.of(new BigInteger(parts.getLast())));
    }
}
