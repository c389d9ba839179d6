package org.chainwork.assignment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has more time than the others. */
@Repository
class Extensions {

    private final JdbcClient jdbc;

    Extensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the place of what the student was given before. */
    void put(long assignment, long account, Instant to, String reason, long author, Instant at) {
        remove(assignment, account);
        jdbc.sql("""
                insert into extension (assignment_id, account_id, extended_to, reason, author_id, made_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(assignment, account, to.atOffset(ZoneOffset.UTC), reason, author, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(long assignment, long account) {
        jdbc.sql("delete from extension where assignment_id = ? and account_id = ?")
                .params(assignment, account)
                .update();
    }

    Optional<Extension> of(long assignment, long account) {
        return jdbc.sql("""
                select extended_to, reason, account.name as author, made_at
                from extension
                join account on account.id = extension.author_id
                where assignment_id = ? and account_id = ?
                """)
                .params(assignment, account)
                .query((result, index) -> new Extension(
                        instant(result.getObject("extended_to", OffsetDateTime.class)),
                        result.getString("reason"),
                        result.getString("author"),
                        instant(result.getObject("made_at", OffsetDateTime.class))))
                .optional();
    }

    /** Null where the student has no more time than the others. */
    @Nullable
    Instant to(long assignment, long account) {
        return of(assignment, account).map(Extension::to).orElse(null);
    }

    /** Of an assignment, by account. */
    Map<Long, Instant> of(long assignment) {
        return ends("select account_id, extended_to from extension where assignment_id = ?", assignment);
    }

    /** Of a student, by assignment. */
    Map<Long, Instant> ofStudent(long account) {
        return ends("select assignment_id, extended_to from extension where account_id = ?", account);
    }

    private Map<Long, Instant> ends(String sql, long of) {
        Map<Long, Instant> ends = new HashMap<>();
        jdbc.sql(sql).param(of).query(result -> {
            ends.put(result.getLong(1), instant(result.getObject("extended_to", OffsetDateTime.class)));
        });
        return ends;
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
