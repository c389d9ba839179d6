package org.chainwork.course;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chainwork.platform.Absent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Memberships {

    private static final String SELECT = "select account_id, email, name, role, extra_time_percent from course_member ";
    private static final RowMapper<Member> ROW = (result, index) -> new Member(
            result.getLong("account_id"),
            result.getString("email"),
            result.getString("name"),
            Role.of(result.getString("role")),
            result.getInt("extra_time_percent"));

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Memberships(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Whether they were not in it before; else nothing changes. Of two who add the same account at once, the second waits. */
    boolean add(long course, long account, Role role) {
        lock(course);
        if (find(course, account).isPresent()) {
            return false;
        }
        jdbc.sql("""
                insert into membership (course_id, account_id, role, extra_time_percent, joined_at)
                values (?, ?, ?, 0, ?)
                """)
                .params(course, account, role.code(), OffsetDateTime.now(clock))
                .update();
        return true;
    }

    /**
     * Somebody whom a roster adds.
     *
     * @param name by which they go until they join by themselves; null for the name of their account
     * @param consented false where they have a password of their own, and have not joined by themselves
     */
    record Listed(long account, @Nullable String name, boolean consented) {}

    /** Students who are not in the course yet, while it is locked, in their order. */
    void addAll(long course, List<Listed> students) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        batches.batchUpdate(
                """
                insert into membership
                    (course_id, account_id, role, extra_time_percent, joined_at, roster_name, consented)
                values (?, ?, ?, 0, ?, ?, ?)
                """,
                students.stream()
                        .map(listed -> new @Nullable Object[] {
                            course, listed.account, Role.STUDENT.code(), now, listed.name, listed.consented
                        })
                        .toList());
    }

    /** Nobody is added, and nothing of the course itself is changed, until the transaction ends. */
    void lock(long course) {
        jdbc.sql("select id from course where id = ? for update")
                .param(course)
                .query(Long.class)
                .single();
    }

    /** How many there are; nobody else is added until the transaction ends. */
    int lockAndCount(long course) {
        lock(course);
        return count(course);
    }

    int count(long course) {
        return jdbc.sql("select count(*) from membership where course_id = ?")
                .param(course)
                .query(Integer.class)
                .single();
    }

    /** Nobody who is an instructor stops being one until the transaction ends. */
    void lockInstructors(long course) {
        jdbc.sql("""
                select account_id from membership where course_id = ? and role = ? order by account_id for update
                """).params(course, Role.INSTRUCTOR.code()).query(Long.class).list();
    }

    int instructors(long course) {
        return jdbc.sql("select count(*) from membership where course_id = ? and role = ?")
                .params(course, Role.INSTRUCTOR.code())
                .query(Integer.class)
                .single();
    }

    Optional<Member> find(long course, long account) {
        return jdbc.sql(SELECT + "where course_id = ? and account_id = ?")
                .params(course, account)
                .query(ROW)
                .optional();
    }

    /** Nobody takes them out of the course, or gives them another role or extra time, until the transaction ends. */
    Optional<Member> lockAndFind(long course, long account) {
        jdbc.sql("select account_id from membership where course_id = ? and account_id = ? for update")
                .params(course, account)
                .query(Long.class)
                .optional();
        return find(course, account);
    }

    /** Throws {@link Absent} where they are not in it. */
    Member require(long course, long account) {
        return required(find(course, account), course, account);
    }

    /** As they are until the transaction ends: of two acts at once the second sees what the first has done. */
    Member lockAndRequire(long course, long account) {
        return required(lockAndFind(course, account), course, account);
    }

    private static Member required(Optional<Member> found, long course, long account) {
        return found.orElseThrow(() -> new Absent("member of course " + course + " expected, found " + account));
    }

    /** From now on they are known to want to be in it, and go by their own name. Returns whether that was otherwise. */
    boolean consent(long course, long account) {
        return jdbc.sql("""
                update membership set consented = true, roster_name = null
                where course_id = ? and account_id = ? and (consented = false or roster_name is not null)
                """).params(course, account).update() > 0;
    }

    boolean hasConsented(long course, long account) {
        return jdbc.sql("""
                select exists (
                    select 1 from membership where course_id = ? and account_id = ? and consented = true)
                """).params(course, account).query(Boolean.class).single();
    }

    Set<Long> studentsWithoutPassword(long course) {
        return jdbc.sql("""
                select account_id from membership
                join account on account.id = membership.account_id
                where course_id = ? and role = ? and password_hash is null
                """)
                .params(course, Role.STUDENT.code())
                .query(Long.class)
                .set();
    }

    /** Whether they assist or instruct in any course. */
    boolean teaches(long account) {
        return jdbc.sql("select exists (select 1 from membership where account_id = ? and role in (?, ?))")
                .params(account, Role.ASSISTANT.code(), Role.INSTRUCTOR.code())
                .query(Boolean.class)
                .single();
    }

    /** Whether they are in a course in which the {@code instructor} is none. */
    boolean isBeyond(long account, long instructor) {
        return jdbc.sql("""
                select exists (
                    select 1 from membership
                    where account_id = ? and not exists (
                        select 1 from membership led
                        where led.course_id = membership.course_id and led.account_id = ? and led.role = ?))
                """)
                .params(account, instructor, Role.INSTRUCTOR.code())
                .query(Boolean.class)
                .single();
    }

    /** Whether the {@code instructor} leads the course that they came into before any other. */
    boolean cameFirstTo(long account, long instructor) {
        return jdbc.sql("""
                select exists (
                    select 1 from membership led
                    where led.account_id = ? and led.role = ? and led.course_id = (
                        select course_id from membership
                        where account_id = ? order by joined_at, course_id limit 1))
                """)
                .params(instructor, Role.INSTRUCTOR.code(), account)
                .query(Boolean.class)
                .single();
    }

    /** In the order of their names, those who have left among them. */
    List<Member> of(long course, int most) {
        return NameOrder.of(jdbc.sql(SELECT + "where course_id = ? limit ?")
                .params(course, most)
                .query(ROW)
                .list());
    }

    /** Whether there is an attempt of theirs at anything of the course. */
    boolean hasAttempts(long course, long account) {
        return jdbc.sql("""
                select exists (
                    select 1 from attempt
                    join assignment on assignment.id = attempt.assignment_id
                    where assignment.course_id = ? and attempt.account_id = ?)
                """).params(course, account).query(Boolean.class).single();
    }

    /**
     * Whether they were in it, with no attempt at anything of it; else nothing changes. Should they come back, they have the
     * times of all: meanwhile others may have seen what is right.
     */
    boolean removeWithoutAttempts(long course, long account) {
        boolean removed = jdbc.sql("""
                delete from membership
                where course_id = ? and account_id = ? and not exists (
                    select 1 from attempt
                    join assignment on assignment.id = attempt.assignment_id
                    where assignment.course_id = membership.course_id and attempt.account_id = membership.account_id)
                """).params(course, account).update() > 0;
        if (removed) {
            jdbc.sql("""
                    delete from extension
                    where account_id = ? and assignment_id in (select id from assignment where course_id = ?)
                    """).params(account, course).update();
        }
        return removed;
    }

    void setRole(long course, long account, Role role) {
        jdbc.sql("update membership set role = ? where course_id = ? and account_id = ?")
                .params(role.code(), course, account)
                .update();
    }

    void setExtraTime(long course, long account, int percent) {
        jdbc.sql("update membership set extra_time_percent = ? where course_id = ? and account_id = ?")
                .params(percent, course, account)
                .update();
    }
}
