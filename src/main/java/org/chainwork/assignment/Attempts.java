package org.chainwork.assignment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Attempts {

    private static final String SELECT =
            "select id, assignment_id, account_id, started_at, ends_at, handed_in_at, receipt from attempt ";
    private static final RowMapper<Attempt> ROW = (result, index) -> new Attempt(
            result.getLong("id"),
            result.getLong("assignment_id"),
            result.getLong("account_id"),
            result.getObject("started_at", OffsetDateTime.class).toInstant(),
            result.getObject("ends_at", OffsetDateTime.class).toInstant(),
            Assignments.instant(result.getObject("handed_in_at", OffsetDateTime.class)),
            result.getString("receipt"));

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one there is, where two pages start at once. */
    Attempt start(long assignment, long account, Instant now, Instant end) {
        try {
            jdbc.sql("insert into attempt (assignment_id, account_id, started_at, ends_at) values (?, ?, ?, ?)")
                    .params(assignment, account, now.atOffset(ZoneOffset.UTC), end.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException startedMeanwhile) {
            // the other page was first
        }
        return find(assignment, account).orElseThrow();
    }

    Optional<Attempt> find(long assignment, long account) {
        return jdbc.sql(SELECT + "where assignment_id = ? and account_id = ?")
                .params(assignment, account)
                .query(ROW)
                .optional();
    }

    /** Nobody else changes the attempt until the transaction ends. */
    Optional<Attempt> lock(long id) {
        return jdbc.sql(SELECT + "where id = ? for update").param(id).query(ROW).optional();
    }

    /** Attempts whose time is over, the oldest first. */
    List<Long> overdue(Instant now, int most) {
        return jdbc.sql("select id from attempt where handed_in_at is null and ends_at <= ? order by ends_at limit ?")
                .params(now.atOffset(ZoneOffset.UTC), most)
                .query(Long.class)
                .list();
    }

    void handIn(long id, Instant at, String receipt) {
        jdbc.sql("update attempt set handed_in_at = ?, receipt = ? where id = ? and handed_in_at is null")
                .params(at.atOffset(ZoneOffset.UTC), receipt, id)
                .update();
    }
}
