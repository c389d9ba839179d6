package org.chainwork.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chainwork.platform.Keys;
import org.chainwork.platform.LikePattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class Courses {

    private static final String COLUMNS = "course.id, course.name, time_zone, join_code, join_open, archived_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    Courses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static Course course(ResultSet result) throws SQLException {
        return new Course(
                result.getLong("id"),
                result.getString("name"),
                ZoneId.of(result.getString("time_zone")),
                result.getString("join_code"),
                result.getBoolean("join_open"),
                result.getObject("archived_at") != null);
    }

    private static Enrolled enrolled(ResultSet result, int index) throws SQLException {
        return new Enrolled(course(result), Role.of(result.getString("role")));
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} where the code is taken. */
    Course add(String name, ZoneId zone, String joinCode) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into course (name, time_zone, join_code, join_open, created_at) values (?, ?, ?, true, ?)")
                .params(name, zone.getId(), joinCode, OffsetDateTime.now(clock))
                .update(key, "id");
        return new Course(Keys.id(key), name, zone, joinCode, true, false);
    }

    /** By name. The {@code text}, in small letters, stands somewhere in it. */
    List<Course> find(String text, int most) {
        return jdbc.sql("select " + COLUMNS + " from course where name >= '' and lower(name) like ? escape '!'"
                        + " order by name, id limit ?")
                .params(LikePattern.containing(text), most)
                .query((result, index) -> course(result))
                .list();
    }

    Optional<Course> withOpenCode(String joinCode) {
        return jdbc.sql("select " + COLUMNS
                        + " from course where join_code = ? and join_open = true and archived_at is null")
                .param(joinCode)
                .query((result, index) -> course(result))
                .optional();
    }

    Optional<Enrolled> find(long course, long account) {
        return jdbc.sql("select " + COLUMNS + ", role from course"
                        + " join membership on membership.course_id = course.id where course.id = ? and account_id = ?")
                .params(course, account)
                .query(Courses::enrolled)
                .optional();
    }

    /** The courses that one person is in, the latest first, archived ones last. */
    List<Enrolled> of(long account) {
        return jdbc.sql("select " + COLUMNS + ", role from membership"
                        + " join course on course.id = membership.course_id where account_id = ? and role <> ?"
                        + " order by case when archived_at is null then 0 else 1 end, course.id desc")
                .params(account, Role.FORMER.code())
                .query(Courses::enrolled)
                .list();
    }

    boolean hasAny(long account) {
        return jdbc.sql("select exists (select 1 from membership where account_id = ? and role <> ?)")
                .params(account, Role.FORMER.code())
                .query(Boolean.class)
                .single();
    }

    void setJoinCode(long course, String joinCode) {
        jdbc.sql("update course set join_code = ? where id = ?")
                .params(joinCode, course)
                .update();
    }

    void setJoinOpen(long course, boolean open) {
        jdbc.sql("update course set join_open = ? where id = ?")
                .params(open, course)
                .update();
    }

    void setArchived(long course, boolean archived) {
        jdbc.sql("update course set archived_at = ? where id = ?")
                .param(archived ? OffsetDateTime.now(clock) : null)
                .param(course)
                .update();
    }
}
