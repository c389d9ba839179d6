package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chainwork.platform.Keys;
import org.chainwork.problem.Variation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Assignments with their items. */
@Repository
class Assignments {

    private static final String SELECT = """
            select id, course_id, kind, title, opens_at, due_at, closes_at, coalesce(minutes, 0) as minutes,
                attempts, counting, coalesce(tries, 0) as tries, coalesce(fresh_after, 0) as fresh_after, penalty_percent, late_percent_a_day, feedback, feedback_at,
                true_value_shown, published_at, tightened_at
            from assignment
            """;

    private static final RowMapper<Assignment> ROW = (result, index) -> new Assignment(
            result.getLong("id"),
            result.getLong("course_id"),
            Kind.of(result.getString("kind")),
            result.getString("title"),
            new Times(
                    result.getObject("opens_at", OffsetDateTime.class).toInstant(),
                    result.getObject("due_at", OffsetDateTime.class).toInstant(),
                    result.getObject("closes_at", OffsetDateTime.class).toInstant(),
                    result.getInt("minutes")),
            new Policy(
                    result.getInt("attempts"),
                    Counting.of(result.getString("counting")),
                    result.getInt("tries"),
                    result.getInt("fresh_after"),
                    result.getInt("penalty_percent"),
                    result.getInt("late_percent_a_day"),
                    Feedback.of(result.getString("feedback")),
                    instant(result.getObject("feedback_at", OffsetDateTime.class)),
                    result.getBoolean("true_value_shown")),
            result.getObject("published_at") != null,
            instant(result.getObject("tightened_at", OffsetDateTime.class)));

    private static final String OPEN_QUIZ = """
            kind = 'quiz' and published_at is not null and (
                opens_at <= :now and closes_at > :now and exists (
                    select 1 from course where course.id = assignment.course_id and archived_at is null)
                or exists (
                    select 1 from attempt
                    where assignment_id = assignment.id and handed_in_at is null and ends_at > :now)
                or opens_at <= :now and exists (
                    select 1 from usable_extension where assignment_id = assignment.id and extended_to > :now))
            """;

    /** Begins at the composition, which few problems have: quizzes that are open have one for each student and item. */
    static final String ASKED_IN_QUIZ = """
            select exists (
                select 1 from problem
                join variant on variant.problem_id = problem.id
                where problem.composition = :composition and exists (
                    select 1 from item
                    join assignment on assignment.id = item.assignment_id
                    where item.id = variant.item_id and
            """ + OPEN_QUIZ + "))";

    private static final String SELECT_ITEM = "select id, position, template, variation, points from item ";
    private static final RowMapper<Item> ITEM = (result, index) -> new Item(
            result.getLong("id"),
            result.getInt("position"),
            result.getString("template"),
            Variation.parse(result.getString("variation")),
            result.getInt("points"));

    private final JdbcClient jdbc;
    private final Clock clock;

    Assignments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    long add(long course, Kind kind, String title, Times times, Policy policy) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into assignment (
                    title, opens_at, due_at, closes_at, minutes, attempts, counting, tries, fresh_after,
                    penalty_percent, late_percent_a_day, feedback, feedback_at, true_value_shown, course_id, kind, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(settings(title, times, policy))
                .param(course)
                .param(kind.code())
                .param(OffsetDateTime.now(clock))
                .update(key, "id");
        return Keys.id(key);
    }

    private static List<?> settings(String title, Times times, Policy policy) {
        return Arrays.asList(
                title,
                time(times.opensAt()),
                time(times.dueAt()),
                time(times.closesAt()),
                times.minutes() == 0 ? null : times.minutes(),
                policy.attempts(),
                policy.counting().code(),
                policy.tries() == 0 ? null : policy.tries(),
                policy.freshAfter() == 0 ? null : policy.freshAfter(),
                policy.penaltyPercent(),
                policy.latePercentADay(),
                policy.feedback().code(),
                time(policy.feedbackAt()),
                policy.trueValueShown());
    }

    void update(long id, String title, Times times, Policy policy) {
        jdbc.sql("""
                update assignment set
                    title = ?, opens_at = ?, due_at = ?, closes_at = ?, minutes = ?, attempts = ?, counting = ?,
                    tries = ?, fresh_after = ?, penalty_percent = ?, late_percent_a_day = ?, feedback = ?,
                    feedback_at = ?, true_value_shown = ?
                where id = ?
                """).params(settings(title, times, policy)).param(id).update();
    }

    /** Whoever is at work is told. */
    void tighten(long id, Instant at) {
        jdbc.sql("update assignment set tightened_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void publish(long id) {
        jdbc.sql("update assignment set published_at = ? where id = ? and published_at is null")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    Optional<Assignment> find(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(ROW).optional();
    }

    /** Where its course is. */
    ZoneId zone(long id) {
        return jdbc.sql(
                        "select time_zone from course join assignment on assignment.course_id = course.id where assignment.id = ?")
                .param(id)
                .query((result, index) -> ZoneId.of(result.getString("time_zone")))
                .single();
    }

    /** Nobody else changes the assignment, or grades it anew, until the transaction ends. */
    Optional<Assignment> lock(long id) {
        return jdbc.sql(SELECT + "where id = ? for update").param(id).query(ROW).optional();
    }

    /** Throws where there is none with that number. */
    Assignment get(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(ROW).single();
    }

    /** In the order in which they open. */
    List<Assignment> of(long course) {
        return jdbc.sql(SELECT + "where course_id = ? order by opens_at, id")
                .param(course)
                .query(ROW)
                .list();
    }

    /** Whether somebody can start one, or is at work at one, perhaps with extra time. */
    boolean anyQuizOpen(Instant now) {
        return jdbc.sql("select exists (select 1 from assignment where " + OPEN_QUIZ + ")")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /**
     * Until when somebody may work at it, as things are: everybody until it closes or its course is archived, whoever has
     * begun, perhaps with extra time, and whoever has more time and an attempt left.
     */
    Instant worksUntil(long id) {
        return jdbc.sql("""
                select max(until) from (
                    select least(closes_at, coalesce(archived_at, closes_at)) as until
                    from assignment join course on course.id = course_id
                    where assignment.id = :id
                    union all
                    select ends_at from attempt where assignment_id = :id and handed_in_at is null
                    union all
                    select extended_to from usable_extension where assignment_id = :id) as ends
                """)
                .param("id", id)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** The published assignments of a course that a student with more time than the others can begin. */
    Set<Long> openToSome(long course, Instant now) {
        return jdbc.sql("""
                select id from assignment
                where course_id = :course and published_at is not null and opens_at <= :now and exists (
                    select 1 from usable_extension where assignment_id = assignment.id and extended_to > :now)
                """)
                .param("course", course)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .set();
    }

    /** Whether a student of such a quiz has a problem with that composition. */
    boolean isAskedInQuiz(String composition, Instant now) {
        return jdbc.sql(ASKED_IN_QUIZ)
                .param("composition", composition)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    List<Item> items(long assignment) {
        return jdbc.sql(SELECT_ITEM + "where assignment_id = ? order by position")
                .param(assignment)
                .query(ITEM)
                .list();
    }

    /** Of all assignments of a course, by assignment, in their order. */
    Map<Long, List<Item>> itemsOfCourse(long course) {
        Map<Long, List<Item>> items = new HashMap<>();
        jdbc.sql("select assignment_id, id, position, template, variation, points from item"
                        + " where assignment_id in (select id from assignment where course_id = ?) order by position")
                .param(course)
                .query(result -> {
                    items.computeIfAbsent(result.getLong("assignment_id"), first -> new ArrayList<>())
                            .add(ITEM.mapRow(result, 0));
                });
        return items;
    }

    /** Throws where there is none with that number. */
    Item item(long id) {
        return jdbc.sql(SELECT_ITEM + "where id = ?").param(id).query(ITEM).single();
    }

    /** Of an assignment that is not published: nobody has problems for them. */
    void removeItems(long assignment) {
        jdbc.sql("delete from item where assignment_id = ?").param(assignment).update();
    }

    /** One without items, to which nothing refers. */
    void remove(long assignment) {
        jdbc.sql("delete from assignment where id = ?").param(assignment).update();
    }

    /** Whether anybody has an attempt at it, or was given points, a comment or more time for it. */
    boolean isReferredTo(long id) {
        return jdbc.sql("""
                select exists (select 1 from attempt where assignment_id = :id)
                    or exists (select 1 from grade_override where assignment_id = :id)
                    or exists (select 1 from work_comment where assignment_id = :id)
                    or exists (select 1 from extension where assignment_id = :id)
                """).param("id", id).query(Boolean.class).single();
    }

    void addItem(long assignment, int position, NewItem item) {
        jdbc.sql("insert into item (assignment_id, position, template, variation, points) values (?, ?, ?, ?, ?)")
                .params(assignment, position, item.template(), item.variation().written(), item.points())
                .update();
    }
}
