package org.chainwork.assignment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What recomputing grades did to students' points. */
@Repository
class Regrades {

    /** So many of one student are told at most. */
    static final int MOST = 10;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Regrades(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Of students who have an attempt. */
    void add(long assignment, List<GradeChange> changes, Instant at) {
        batches.batchUpdate(
                "insert into regrade (assignment_id, account_id, points_before, points_after, made_at) values (?, ?, ?, ?, ?)",
                changes.stream()
                        .map(change -> new Object[] {
                            assignment,
                            change.accountId(),
                            change.before().orElseThrow().toString(),
                            change.after().orElseThrow().toString(),
                            at.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    /** The latest {@value #MOST} that changed the student's points, latest first. */
    List<PastRegrade> of(long assignment, long account) {
        return jdbc.sql("""
                select points_before, points_after, made_at
                from regrade
                where assignment_id = ? and account_id = ?
                order by id desc
                limit ?
                """)
                .params(assignment, account, MOST)
                .query((result, index) -> new PastRegrade(
                        Grades.fraction(result.getString("points_before")),
                        Grades.fraction(result.getString("points_after")),
                        result.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
