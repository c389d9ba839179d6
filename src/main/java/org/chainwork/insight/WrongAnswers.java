package org.chainwork.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Item;
import org.chainwork.chain.Composition;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.NameOrder;
import org.chainwork.platform.Excerpt;
import org.chainwork.problem.Point;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What students answered wrongly in assignments, as it is stored. Answers that only repeat an earlier one are left out,
 * and so are those who teach by now.
 */
@Repository
class WrongAnswers {

    /** Of a text that is told whole: a page shows it as a formula. */
    static final int LONGEST_TEXT = 1_000;

    private static final String TEXT = "case when char_length(raw_text) <= " + LONGEST_TEXT
            + " then raw_text else substring(raw_text, 1, " + (Excerpt.LONGEST - 1) + ") || '…' end as text";

    private static final String WRONG = "verdict = 'incorrect' and repeats_id is null";

    private static final String FLAWED = """
            (verdict = 'wrong-form' and repeats_id is null
                or verdict in ('unreadable', 'never-defined') and not exists (
                    select 1 from submission as next
                    where next.attempt_id = submission.attempt_id and next.problem_id = submission.problem_id
                        and next.position = submission.position and next.id > submission.id))
            """;

    private static final String OF_STUDENTS = """
             and exists (
                select 1 from membership
                where membership.course_id = ? and membership.account_id = attempt.account_id and role = 'student')
            """;
    private static final String ATTEMPTS = """
             from assignment
            join attempt on attempt.assignment_id = assignment.id
            join submission on submission.attempt_id = attempt.id
            """;

    private final JdbcClient jdbc;

    WrongAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that most students share first. */
    List<MisconceptionCount> misconceptions(Assignment assignment) {
        return misconceptions("attempt.assignment_id = ?", assignment.courseId(), assignment.id());
    }

    /** Over all assignments of a course. */
    List<MisconceptionCount> misconceptionsOfCourse(long course) {
        return misconceptions("assignment.course_id = ?", course, course);
    }

    private List<MisconceptionCount> misconceptions(String where, long course, long id) {
        return jdbc.sql("select malrule, count(distinct attempt.account_id) as students, count(*) as answers" + ATTEMPTS
                        + "where malrule is not null and " + WRONG + OF_STUDENTS + " and " + where
                        + " group by malrule order by students desc, answers desc, malrule")
                .params(course, id)
                .query(MisconceptionCount.class)
                .list();
    }

    /** Of those of an assignment, the ones for which this holds besides. */
    record Some(String condition, List<?> arguments) {

        static Some of(String malrule) {
            return new Some(WRONG + " and malrule = ?", List.of(malrule));
        }

        static Some of(Item item, Flaw flaw) {
            return new Some(flawed("and verdict = ?"), List.of(item.id(), flaw.code()));
        }
    }

    private static String flawed(String condition) {
        return FLAWED + " and submission.problem_id in (select problem_id from variant where item_id = ?) " + condition;
    }

    /** The flaws that answers to an item have. */
    List<FlawCount> flaws(Assignment assignment, Item item) {
        return jdbc
                .sql("select verdict, count(distinct attempt.account_id) as students, count(*) as answers" + ATTEMPTS
                        + "where attempt.assignment_id = ? and " + flawed(OF_STUDENTS) + "group by verdict")
                .params(assignment.id(), item.id(), assignment.courseId())
                .query((result, index) -> new FlawCount(
                        Flaw.of(result.getString("verdict")), result.getInt("students"), result.getInt("answers")))
                .list()
                .stream()
                .sorted(Comparator.comparing(FlawCount::flaw))
                .toList();
    }

    /** The latest first. */
    List<WrongAnswer> of(Assignment assignment, Some some, int most) {
        // the problems are looked up for those alone that are told
        return jdbc.sql("select composition, target, coalesce(point, '') as point, account_id, name, " + TEXT
                        + " from ("
                        + "select submission.id as answer, assignment.course_id as course, attempt.account_id as student"
                        + ATTEMPTS + "where attempt.assignment_id = ?" + OF_STUDENTS + " and " + some.condition() + """
                         order by submission.id desc limit ?
                        ) as latest
                        join submission on submission.id = answer
                        join course_member on course_id = course and account_id = student
                        join problem on problem.id = submission.problem_id
                        join part on part.problem_id = submission.problem_id and part.position = submission.position
                        order by answer desc
                        """)
                .params(assignment.id(), assignment.courseId())
                .params(some.arguments())
                .param(most)
                .query((result, index) -> new WrongAnswer(question(result), result.getString("text"), student(result)))
                .list();
    }

    /** By name, which the database would not sort as people do. */
    List<Student> students(Assignment assignment, Some some, int most) {
        List<Student> all = jdbc.sql("select course_member.account_id, name" + ATTEMPTS + """
                        join course_member on course_member.course_id = assignment.course_id
                            and course_member.account_id = attempt.account_id
                        where attempt.assignment_id = ?
                        """ + OF_STUDENTS + " and "
                        + some.condition() + """
                         group by course_member.account_id, name limit ?
                        """)
                .params(assignment.id(), assignment.courseId())
                .params(some.arguments())
                .param(CourseOffice.MOST_MEMBERS)
                .query((result, index) -> student(result))
                .list();
        return NameOrder.of(all, Student::name, Student::account).stream()
                .limit(most)
                .toList();
    }

    /**
     * Equal answers to the same question of an item: where compositions differ, equal signatures mean nothing. Those that
     * most students share first.
     */
    List<AnswerGroup> groups(Assignment assignment, Item item, boolean unexplained, int most) {
        return jdbc.sql("select composition, target, point, students, answers, coalesce(diagnosis, '') as malrule, "
                        + TEXT + " from (" + """
                        select composition, target, coalesce(point, '') as point,
                            count(distinct attempt.account_id) as students, count(*) as answers,
                            max(malrule) as diagnosis, min(submission.id) as example
                        from variant
                        join submission on submission.problem_id = variant.problem_id
                        join attempt on attempt.id = submission.attempt_id
                        join problem on problem.id = submission.problem_id
                        join part on part.problem_id = submission.problem_id and part.position = submission.position
                        where signature is not null and
                        """ + WRONG + OF_STUDENTS + """
                        and variant.item_id = ?
                        group by composition, target, point, signature
                        """
                        + (unexplained ? "having max(malrule) is null " : "")
                        + """
                        order by students desc, answers desc, example limit ?
                        ) as answer_group
                        join submission as typed on typed.id = example
                        order by students desc, answers desc, example
                        """)
                .params(assignment.courseId(), item.id(), most)
                .query((result, index) -> new AnswerGroup(
                        question(result),
                        result.getInt("students"),
                        result.getInt("answers"),
                        result.getString("text"),
                        Optional.of(result.getString("malrule")).filter(malrule -> !malrule.isEmpty())))
                .list();
    }

    private static Student student(ResultSet result) throws SQLException {
        return new Student(result.getLong("account_id"), result.getString("name"));
    }

    private static Question question(ResultSet result) throws SQLException {
        return new Question(
                Composition.parse(result.getString("composition")),
                result.getString("target"),
                Point.parse(result.getString("point")));
    }
}
