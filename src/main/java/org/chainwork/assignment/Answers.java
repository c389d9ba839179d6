package org.chainwork.assignment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.chainwork.algebra.Signature;
import org.chainwork.grading.Grader;
import org.chainwork.grading.Judgement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The submissions of attempts. */
@Repository
class Answers {

    private static final String COLUMNS = """
            submission.id, problem_id, position, raw_text, verdict, malrule, signature, repeats_id, submitted_at
            """;
    private static final RowMapper<Answer> ROW = (result, index) -> new Answer(
            result.getLong("id"),
            new PartKey(result.getLong("problem_id"), result.getInt("position")),
            result.getString("raw_text"),
            result.getString("verdict"),
            result.getString("malrule"),
            result.getString("signature"),
            (Long) result.getObject("repeats_id"),
            result.getObject("submitted_at", OffsetDateTime.class).toInstant());

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long attempt, PartKey part, String rawText, Judgement judgement, @Nullable Long repeats, Instant at) {
        jdbc.sql("""
                insert into submission (
                    attempt_id, problem_id, position, raw_text, verdict, readable, signature, malrule, certificate,
                    repeats_id, solution_seen, grader_version, submitted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)
                """)
                .param(attempt)
                .param(part.problemId())
                .param(part.position())
                .param(rawText)
                .param(judgement.verdict().code())
                .param(judgement.reading().isPresent())
                .param(judgement.signature().map(Signature::text).orElse(null))
                .param(judgement.malrule().orElse(null))
                .param(judgement.grounds())
                .param(repeats)
                .param(Grader.VERSION)
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In their order. */
    List<Answer> of(long attempt) {
        return jdbc.sql("select " + COLUMNS + " from submission where attempt_id = ? order by id")
                .param(attempt)
                .query(ROW)
                .list();
    }
}
