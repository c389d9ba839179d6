package org.chainwork.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.chainwork.account.Account;
import org.chainwork.account.SignedIn;
import org.chainwork.platform.Absent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AuditLog {

    private static final String COLUMNS = """
            select audit_entry.id, acted_at, act, subject,
                coalesce(account.name, '') as actor, coalesce(account.email, '') as email,
                coalesce(course.name, '') as course,
            """;
    private static final String STATES = """
                coalesce(state_before, '') as state_before, coalesce(state_after, '') as state_after
            """;
    private static final String BEGINNINGS = """
                coalesce(substring(state_before from 1 for %d), '') as state_before,
                coalesce(substring(state_after from 1 for %d), '') as state_after
            """.formatted(AuditEntry.BEGINNING, AuditEntry.BEGINNING);
    private static final String FROM = """
            from audit_entry
            left join account on account.id = audit_entry.actor_id
            left join course on course.id = audit_entry.course_id
            """;
    private static final RowMapper<AuditEntry> ROW = (result, index) -> new AuditEntry(
            result.getLong("id"),
            result.getObject("acted_at", OffsetDateTime.class).toInstant(),
            result.getString("actor"),
            result.getString("email"),
            result.getString("course"),
            result.getString("act"),
            result.getString("subject"),
            result.getString("state_before"),
            result.getString("state_after"));

    private static final String INSERT = """
            insert into audit_entry (acted_at, actor_id, course_id, act, subject, state_before, state_after)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SignedIn signedIn;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, JdbcTemplate batches, SignedIn signedIn, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Writes down what whoever is signed in does in a course; part of the transaction that does it.
     *
     * @param act a stable code: what was done
     * @param subject to whom or what
     * @param before the state that was, empty where there was none
     * @param after the state that is, empty where there is none
     */
    public void add(long course, String act, String subject, String before, String after) {
        insert(actor(), course, act, subject, before, after);
    }

    /** The same act with each of the {@code subjects}. */
    public void addAll(long course, String act, List<String> subjects, String before, String after) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Long actor = actor();
        batches.batchUpdate(
                INSERT,
                subjects.stream()
                        .map(subject -> new @Nullable Object[] {now, actor, course, act, subject, before, after})
                        .toList());
    }

    /** The same for what belongs to no course. */
    public void add(String act, String subject, String before, String after) {
        insert(actor(), null, act, subject, before, after);
    }

    /** The same for somebody who is not signed in yet; null where nobody is known to have done it. */
    public void add(@Nullable Account actor, String act, String subject, String before, String after) {
        insert(actor == null ? null : actor.id(), null, act, subject, before, after);
    }

    private @Nullable Long actor() {
        return signedIn.id().orElse(null);
    }

    private void insert(
            @Nullable Long actor, @Nullable Long course, String act, String subject, String before, String after) {
        jdbc.sql(INSERT)
                .param(OffsetDateTime.now(clock))
                .param(actor)
                .param(course)
                .param(act)
                .param(subject)
                .param(before)
                .param(after)
                .update();
    }

    /** The entry with all of its states. Throws {@link Absent} where there is none. */
    public AuditEntry require(long id) {
        return jdbc.sql(COLUMNS + STATES + FROM + "where audit_entry.id = ?")
                .param(id)
                .query(ROW)
                .optional()
                .orElseThrow(() -> new Absent("entry of the log expected, found none with number " + id));
    }

    /**
     * The latest first of those that are wanted, and that are older than the entry {@code older}: with the beginnings of their
     * states, which {@link AuditEntry#isWhole} tells apart.
     */
    public List<AuditEntry> page(LogFilter wanted, long older, int size) {
        List<Object> params = new ArrayList<>();
        String sql = sql(wanted, params);
        params.addAll(List.of(older, size));
        return jdbc.sql(sql).params(params).query(ROW).list();
    }

    /**
     * Adds what it is about to {@code params}; then come the entry before which to begin, and how many. It names the first
     * column that is asked for in its order, too: then a page comes along that column's index, and nothing is sorted.
     */
    static String sql(LogFilter wanted, List<Object> params) {
        SequencedMap<String, Object> columns = wanted.columns();
        params.addAll(columns.values());
        String fitting = columns.keySet().stream()
                .map(column -> "audit_entry." + column + " = ? and ")
                .collect(Collectors.joining());
        String along =
                columns.isEmpty() ? "" : "audit_entry." + columns.firstEntry().getKey() + ", ";
        return COLUMNS + BEGINNINGS + FROM + "where " + fitting + "audit_entry.id < ? order by " + along
                + "audit_entry.id desc limit ?";
    }

    /** The kinds of acts that were done so far, by their codes. */
    public List<String> acts() {
        return jdbc.sql("select distinct act from audit_entry order by act")
                .query(String.class)
                .list();
    }
}
