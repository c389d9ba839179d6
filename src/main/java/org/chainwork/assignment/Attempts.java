package org.chainwork.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainwork.platform.Keys;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class Attempts {

    private static final String SELECT =
            "select id, assignment_id, account_id, number, started_at, ends_at, added_minutes, handed_in_at, receipt from attempt ";
    private static final RowMapper<Attempt> ROW = (result, index) -> new Attempt(
            result.getLong("id"),
            result.getLong("assignment_id"),
            result.getLong("account_id"),
            result.getInt("number"),
            result.getObject("started_at", OffsetDateTime.class).toInstant(),
            result.getObject("ends_at", OffsetDateTime.class).toInstant(),
            result.getInt("added_minutes"),
            Assignments.instant(result.getObject("handed_in_at", OffsetDateTime.class)),
            result.getString("receipt"));

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Expects the assignment locked, and the {@code number} not to be taken. */
    Attempt start(long assignment, long account, int number, Instant now, Instant end) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into attempt (assignment_id, account_id, number, started_at, ends_at)
                values (?, ?, ?, ?, ?)
                """)
                .params(assignment, account, number, now.atOffset(ZoneOffset.UTC), end.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return new Attempt(Keys.id(key), assignment, account, number, now, end, 0, null, null);
    }

    Optional<Attempt> latest(long assignment, long account) {
        return jdbc.sql(SELECT + "where assignment_id = ? and account_id = ? order by number desc limit 1")
                .params(assignment, account)
                .query(ROW)
                .optional();
    }

    /** The latest of a student at each assignment of a course that has one, by assignment. */
    Map<Long, Attempt> latestOf(long course, long account) {
        Map<Long, Attempt> latest = new HashMap<>();
        ofCourse(course, account).forEach(attempt -> latest.put(attempt.assignmentId(), attempt));
        return latest;
    }

    /** Those of a student at what a course asks, at each in their order. */
    List<Attempt> ofCourse(long course, long account) {
        return jdbc.sql(SELECT + """
                where account_id = ? and assignment_id in (select id from assignment where course_id = ?)
                order by number
                """).params(account, course).query(ROW).list();
    }

    /** In their order. */
    List<Attempt> of(long assignment, long account) {
        return jdbc.sql(SELECT + "where assignment_id = ? and account_id = ? order by number")
                .params(assignment, account)
                .query(ROW)
                .list();
    }

    /** Those of all students, each one's in their order. */
    List<Attempt> of(long assignment) {
        return jdbc.sql(SELECT + "where assignment_id = ? order by account_id, number")
                .param(assignment)
                .query(ROW)
                .list();
    }

    /** Throws where there is none with that number. */
    Attempt get(long id) {
        return find(id).orElseThrow();
    }

    Optional<Attempt> find(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(ROW).optional();
    }

    /** Nobody else changes the attempt until the transaction ends. */
    Optional<Attempt> lock(long id) {
        return jdbc.sql(SELECT + "where id = ? for update").param(id).query(ROW).optional();
    }

    /** Nobody else changes an attempt at the assignment until the transaction ends. */
    void lockAll(long assignment) {
        jdbc.sql("select id from attempt where assignment_id = ? order by id for update")
                .param(assignment)
                .query(Long.class)
                .list();
    }

    void extend(long id, Instant end) {
        jdbc.sql("update attempt set ends_at = ? where id = ? and ends_at < ?")
                .params(end.atOffset(ZoneOffset.UTC), id, end.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The attempt ends that much later. */
    void addMinutes(Attempt attempt, int minutes) {
        Instant end = attempt.endsAt().plus(Duration.ofMinutes(minutes));
        jdbc.sql("update attempt set added_minutes = added_minutes + ?, ends_at = ? where id = ?")
                .params(minutes, end.atOffset(ZoneOffset.UTC), attempt.id())
                .update();
    }

    /** Not handed in any more; what it was given stays. */
    void reopen(long id, Instant end) {
        jdbc.sql("update attempt set handed_in_at = null, receipt = null, ends_at = ? where id = ?")
                .params(end.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** Attempts whose time is over, in the order of their numbers, from the first {@code after} that one. */
    List<Long> overdue(Instant now, long after, int most) {
        return jdbc.sql("""
                select id from attempt where handed_in_at is null and ends_at <= ? and id > ? order by id limit ?
                """)
                .params(now.atOffset(ZoneOffset.UTC), after, most)
                .query(Long.class)
                .list();
    }

    void handIn(long id, Instant at, String receipt) {
        jdbc.sql("update attempt set handed_in_at = ?, receipt = ? where id = ? and handed_in_at is null")
                .params(at.atOffset(ZoneOffset.UTC), receipt, id)
                .update();
    }
}
