package org.chainwork.assignment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainwork.grading.Verdict;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The submissions of attempts. */
@Repository
class Answers {

    private static final String SELECT = """
            select submission.id, submission.attempt_id, item_id, submission.problem_id, position, raw_text, verdict,
                ruling.correct as ruling, malrule, signature, repeats_id, submitted_at, by_clock
            from submission
            join variant on variant.problem_id = submission.problem_id
            left join ruling on ruling.id = (
                select max(id) from ruling as latest where latest.submission_id = submission.id)
            """;
    private static final RowMapper<Answer> ROW = (result, index) -> new Answer(
            result.getLong("id"),
            result.getLong("attempt_id"),
            result.getLong("item_id"),
            new PartKey(result.getLong("problem_id"), result.getInt("position")),
            result.getString("raw_text"),
            result.getString("verdict"),
            (Boolean) result.getObject("ruling"),
            result.getString("malrule"),
            result.getString("signature"),
            (Long) result.getObject("repeats_id"),
            result.getObject("submitted_at", OffsetDateTime.class).toInstant(),
            result.getBoolean("by_clock"));

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the attempt that a submission is of; absent where there is none. */
    Optional<Long> attemptOf(long submission) {
        return jdbc.sql("select attempt_id from submission where id = ? and attempt_id is not null")
                .param(submission)
                .query(Long.class)
                .optional();
    }

    void rule(long submission, boolean correct, long author, Instant at) {
        jdbc.sql("insert into ruling (submission_id, correct, author_id, ruled_at) values (?, ?, ?, ?)")
                .params(submission, correct, author, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In their order. */
    List<Answer> of(long attempt) {
        return jdbc.sql(SELECT + "where submission.attempt_id = ? order by submission.id")
                .param(attempt)
                .query(ROW)
                .list();
    }

    /** Those of all attempts at an assignment, in their order. */
    List<Answer> ofAssignment(long assignment) {
        return jdbc.sql(SELECT + """
                join attempt on attempt.id = submission.attempt_id
                where attempt.assignment_id = ? order by submission.id
                """).param(assignment).query(ROW).list();
    }

    /** Those of all attempts at an assignment in which an answer could not be decided and nobody has judged it, in their order. */
    List<Answer> besideUndecided(long assignment) {
        return jdbc.sql(SELECT + """
                join attempt on attempt.id = submission.attempt_id
                where attempt.assignment_id = ? and exists (
                    select 1 from submission as open
                    where open.attempt_id = attempt.id and open.verdict = ? and open.repeats_id is null
                        and not exists (select 1 from ruling as word where word.submission_id = open.id))
                order by submission.id
                """)
                .params(assignment, Verdict.UNDECIDED)
                .query(ROW)
                .list();
    }

    /** Those of all attempts of one student at an assignment, in their order. */
    List<Answer> ofStudent(long assignment, long account) {
        return jdbc.sql(SELECT + """
                join attempt on attempt.id = submission.attempt_id
                where attempt.assignment_id = ? and attempt.account_id = ? order by submission.id
                """).params(assignment, account).query(ROW).list();
    }

    /** What the verdicts on the answers of one student rest on, by the number of the submission. */
    Map<Long, String> grounds(long assignment, long account) {
        Map<Long, String> grounds = new HashMap<>();
        jdbc.sql("""
                select submission.id, certificate from submission
                join attempt on attempt.id = submission.attempt_id
                where attempt.assignment_id = ? and attempt.account_id = ? and certificate is not null
                """).params(assignment, account).query(result -> {
            grounds.put(result.getLong("id"), result.getString("certificate"));
        });
        return grounds;
    }
}
