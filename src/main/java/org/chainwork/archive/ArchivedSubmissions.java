package org.chainwork.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import org.chainwork.algebra.Signature;
import org.chainwork.grading.Grader;
import org.chainwork.grading.Judgement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes submissions down, with what was said of them. They are never changed. */
@Repository
public class ArchivedSubmissions {

    private final JdbcClient jdbc;

    ArchivedSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An answer to a part of an archived problem.
     *
     * @param repeatsId the earlier submission that it equals, null where it is new
     * @param solutionSeen whether its author had seen the worked solution before
     */
    public record Sent(
            long problemId,
            int position,
            String rawText,
            Judgement judgement,
            @Nullable Long repeatsId,
            boolean solutionSeen,
            Instant at) {}

    public void addFromGuest(long guest, Sent sent) {
        add(guest, null, sent, false);
    }

    /**
     * In an attempt at an assignment.
     *
     * @param byClock whether nobody sent it: it stood in its field when the clock handed in
     */
    public void addFromAttempt(long attempt, Sent sent, boolean byClock) {
        add(null, attempt, sent, byClock);
    }

    private void add(@Nullable Long guest, @Nullable Long attempt, Sent sent, boolean byClock) {
        Judgement judgement = sent.judgement();
        jdbc.sql("""
                insert into submission (
                    guest_id, attempt_id, problem_id, position, raw_text, verdict, readable, signature, malrule,
                    certificate, repeats_id, solution_seen, grader_version, submitted_at,
                    by_clock)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(guest)
                .param(attempt)
                .param(sent.problemId())
                .param(sent.position())
                .param(sent.rawText())
                .param(judgement.verdict().code())
                .param(judgement.reading().isPresent())
                .param(judgement.signature().map(Signature::text).orElse(null))
                .param(judgement.malrule().orElse(null))
                .param(judgement.grounds())
                .param(sent.repeatsId())
                .param(sent.solutionSeen())
                .param(Grader.VERSION)
                .param(sent.at().atOffset(ZoneOffset.UTC))
                .param(byClock)
                .update();
    }
}
