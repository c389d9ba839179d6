package org.chainwork.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chainwork.account.Somebody.be;
import static org.chainwork.assignment.Classroom.START;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainwork.account.Account;
import org.chainwork.algebra.PlainText;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Classroom;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Sitting;
import org.chainwork.assignment.WithClassroom;
import org.chainwork.platform.Excerpt;
import org.chainwork.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WithClassroom
class WrongAnswersTest {

    @Autowired
    private AssignmentInsight insight;

    @Autowired
    private AssignmentOffice office;

    @Autowired
    private Sitting sitting;

    @Autowired
    private Classroom.Services services;

    @Autowired
    private JdbcTemplate jdbc;

    private Classroom classroom;

    @BeforeEach
    void aClass() {
        classroom = new Classroom(services);
    }

    @Test
    void aMisconceptionCountsOnceForEachStudentAndARepetitionNever() {
        Assignment assignment = seeded(8, 30, "two-layers-power", "two-layers-square");
        Map<String, List<Map<String, Object>>> rows = jdbc.queryForList("""
                        select account_id, malrule from submission join attempt on attempt.id = attempt_id
                        where assignment_id = ? and repeats_id is null and malrule is not null
                        """, assignment.id()).stream()
                .collect(Collectors.groupingBy(row -> text(row, "malrule")));

        List<MisconceptionCount> found = insight.figures(assignment.id()).misconceptions();

        assertThat(found).hasSize(4).isSortedAccordingTo((one, other) -> other.students() - one.students());
        assertThat(found).allSatisfy(misconception -> {
            List<Map<String, Object>> answers = rows.getOrDefault(misconception.malrule(), List.of());
            assertThat(misconception.answers()).isEqualTo(answers.size());
            assertThat(misconception.students()).isEqualTo((int) answers.stream()
                    .map(row -> row.get("account_id"))
                    .distinct()
                    .count());
            assertThat(insight.answers(assignment.id(), misconception.malrule()))
                    .hasSize(Math.min(AssignmentInsight.MOST_TOLD, answers.size()));
            assertThat(insight.students(assignment.id(), misconception.malrule()))
                    .hasSize(Math.min(AssignmentInsight.MOST_TOLD, misconception.students()));
        });
    }

    @Test
    void equalAnswersAreOneGroupWithinTheSameQuestionAlone() {
        Assignment assignment = seeded(9, 60, "two-layers-power");
        Item item = office.items(assignment).getFirst();
        Map<List<Object>, Long> groups = jdbc.queryForList("""
                        select composition, target, signature, account_id from submission
                        join attempt on attempt.id = attempt_id
                        join problem on problem.id = submission.problem_id
                        join part on part.problem_id = problem.id and part.position = submission.position
                        where assignment_id = ? and repeats_id is null and verdict = 'incorrect'
                        """, assignment.id()).stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(text(row, "composition"), text(row, "target"), text(row, "signature")),
                        Collectors.collectingAndThen(
                                Collectors.mapping(row -> row.get("account_id"), Collectors.toSet()),
                                accounts -> (long) accounts.size())));
        List<Long> largest = groups.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(AssignmentInsight.MOST_TOLD)
                .toList();

        List<AnswerGroup> found = insight.groups(assignment.id(), item.id(), false);

        assertThat(groups).hasSizeGreaterThan(AssignmentInsight.MOST_TOLD);
        assertThat(found).extracting(group -> (long) group.students()).isEqualTo(largest);
        assertThat(insight.groups(assignment.id(), item.id(), true))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.malrule()).isEmpty());
    }

    @Test
    void whoAnsweredWronglyStandsWherePeopleLookForThem() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        call(classroom.ada, "Ärmel");
        call(classroom.bob, "zorn");
        be(classroom.teacher);
        for (Account account : services.enrol(classroom.course, 2)) {
            classroom.say(classroom.enter(account, assignment), 1, "3*)");
        }
        classroom.say(classroom.enter(classroom.bob, assignment), 1, "3*)");
        classroom.say(classroom.enter(classroom.ada, assignment), 1, "3*)");
        be(classroom.assistant);

        assertThat(insight.students(
                        assignment.id(), office.items(assignment).getFirst().id(), Flaw.UNREADABLE))
                .extracting(Student::name)
                .containsExactly("Ärmel", "Many 0", "Many 1", "zorn");
    }

    private void call(Account account, String name) {
        jdbc.update("update account set name = ? where id = ?", name, account.id());
    }

    @Test
    void anItemOfAnotherAssignmentHasNoGroupsHere() {
        Assignment assignment = seeded(10, 10, "two-layers-power");
        Assignment other = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        long item = office.items(assignment).getFirst().id();

        assertThat(insight.groups(assignment.id(), item, false)).isNotEmpty();
        assertThat(insight.groups(other.id(), item, false)).isEmpty();
    }

    /** An answer that costs a try is seen, and one that was handed in; what was mended before is not. */
    @Test
    void flawedAnswersAreToldByWhatIsTheMatterWithThem() {
        Assignment assignment =
                classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK, "substitution-numeric", "two-layers-power");
        Attempt adas = classroom.enter(classroom.ada, assignment);
        classroom.say(adas, 1, "2*(");
        classroom.say(adas, 1, collectedKey(adas));
        classroom.say(adas, 1, collectedKey(adas) + "*1");
        classroom.say(adas, 2, "1/(u-u)");
        Attempt bobs = classroom.enter(classroom.bob, assignment);
        classroom.say(bobs, 1, collectedKey(bobs));
        classroom.say(bobs, 1, "3*)");
        classroom.handIn(bobs);
        be(classroom.assistant);
        long item = office.items(assignment).getFirst().id();

        assertThat(insight.flaws(assignment.id(), item))
                .containsExactly(new FlawCount(Flaw.UNREADABLE, 1, 1), new FlawCount(Flaw.WRONG_FORM, 2, 2));
        assertThat(insight.answers(assignment.id(), item, Flaw.UNREADABLE))
                .extracting(WrongAnswer::text, answer -> answer.student().name())
                .containsExactly(tuple("3*)", "Bob"));
        assertThat(insight.students(assignment.id(), item, Flaw.WRONG_FORM))
                .extracting(Student::name)
                .containsExactly("Ada", "Bob");
        assertThat(insight.flaws(
                        assignment.id(), office.items(assignment).getLast().id()))
                .containsExactly(new FlawCount(Flaw.NEVER_DEFINED, 1, 1));
        assertThat(insight.groups(assignment.id(), item, false)).isEmpty();
    }

    /** The right value of the first item, with the intermediate variable that it has to do without. */
    private String collectedKey(Attempt attempt) {
        Problem problem = sitting.tasks(attempt).getFirst().problem();
        return PlainText.print(
                problem.chain(problem.parts().getFirst()).collected().expr());
    }

    @Test
    void aLongAnswerIsCutInTheDatabase() {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK);
        Attempt attempt = classroom.enter(classroom.ada, assignment);
        classroom.say(attempt, 1, "x" + "+1".repeat(600));
        be(classroom.assistant);

        assertThat(insight.groups(
                        assignment.id(), office.items(assignment).getFirst().id(), false))
                .singleElement()
                .satisfies(group ->
                        assertThat(group.example()).hasSize(Excerpt.LONGEST).endsWith("…"));
    }

    private Assignment seeded(long seed, int students, String... templates) {
        Assignment assignment = classroom.assignment(Kind.HOMEWORK, 0, Policy.HOMEWORK, templates);
        SeededClass seeded = new SeededClass(jdbc, seed, START);
        be(classroom.teacher);
        seeded.answers(assignment, office.items(assignment), seeded.students(classroom.course.id(), students));
        return assignment;
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
