package org.chainwork.insight;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.AssignmentOffice;
import org.chainwork.assignment.AttemptScore;
import org.chainwork.assignment.Gradebook;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.ItemScore;
import org.chainwork.assignment.StudentScore;
import org.chainwork.course.Course;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Role;
import org.chainwork.insight.WrongAnswers.Some;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a class has made of an assignment, for those who teach it. Everything throws {@link org.chainwork.platform.Absent}
 * for everybody else.
 */
@Service
public class AssignmentInsight {

    /** How many answers, students or groups are told at once; there may be more. */
    public static final int MOST_TOLD = 12;

    private final AssignmentOffice office;
    private final CourseOffice courses;
    private final Gradebook gradebook;
    private final WrongAnswers wrongAnswers;
    private final Clock clock;

    AssignmentInsight(
            AssignmentOffice office,
            CourseOffice courses,
            Gradebook gradebook,
            WrongAnswers wrongAnswers,
            Clock clock) {
        this.office = office;
        this.courses = courses;
        this.gradebook = gradebook;
        this.wrongAnswers = wrongAnswers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AssignmentFigures figures(long id) {
        Assignment assignment = office.require(id, Role.ASSISTANT);
        Course course = courses.require(assignment.courseId(), Role.ASSISTANT).course();
        List<Item> items = office.items(assignment);
        List<StudentScore> scores = gradebook.scores(id);
        List<List<AttemptScore>> counting =
                scores.stream().map(StudentScore::counted).toList();
        List<Rational> points =
                scores.stream().flatMap(score -> score.settled().stream()).toList();
        Rational most = Rational.of(Item.total(items));
        return new AssignmentFigures(
                course,
                assignment,
                clock.instant(),
                office.worksUntil(assignment),
                Participation.of(scores),
                Statistics.mean(points),
                Statistics.median(points),
                undecided(scores),
                Histogram.of(points.stream().map(some -> some.divide(most)).toList()),
                ItemFigures.of(items, counting),
                IntStream.range(0, scores.size())
                        .mapToObj(i -> StudentRow.of(scores.get(i), counting.get(i), items.size()))
                        .toList(),
                wrongAnswers.misconceptions(assignment));
    }

    private static int undecided(List<StudentScore> scores) {
        return scores.stream()
                .flatMap(score -> score.attempts().stream())
                .flatMap(attempt -> attempt.items().stream())
                .mapToInt(ItemScore::undecided)
                .sum();
    }

    /** Real answers that the malrule gives, the latest first, at most {@value #MOST_TOLD}. */
    @Transactional(readOnly = true)
    public List<WrongAnswer> answers(long assignment, String malrule) {
        return wrongAnswers.of(office.require(assignment, Role.ASSISTANT), Some.of(malrule), MOST_TOLD);
    }

    /** Those who gave them by name, at most {@value #MOST_TOLD}. */
    @Transactional(readOnly = true)
    public List<Student> students(long assignment, String malrule) {
        return wrongAnswers.students(office.require(assignment, Role.ASSISTANT), Some.of(malrule), MOST_TOLD);
    }

    /**
     * The wrong answers to an item that most students share, at most {@value #MOST_TOLD}.
     *
     * @param unexplained those alone that no known malrule gives
     */
    @Transactional(readOnly = true)
    public List<AnswerGroup> groups(long id, long item, boolean unexplained) {
        return ofItem(id, item, (assignment, found) -> wrongAnswers.groups(assignment, found, unexplained, MOST_TOLD));
    }

    /** What answers to an item are worth nothing for, besides wrong ones. */
    @Transactional(readOnly = true)
    public List<FlawCount> flaws(long id, long item) {
        return ofItem(id, item, wrongAnswers::flaws);
    }

    /** Those answers, the latest first, at most {@value #MOST_TOLD}. */
    @Transactional(readOnly = true)
    public List<WrongAnswer> answers(long id, long item, Flaw flaw) {
        return ofItem(id, item, (assignment, found) -> wrongAnswers.of(assignment, Some.of(found, flaw), MOST_TOLD));
    }

    /** Those who gave them by name, at most {@value #MOST_TOLD}. */
    @Transactional(readOnly = true)
    public List<Student> students(long id, long item, Flaw flaw) {
        return ofItem(
                id, item, (assignment, found) -> wrongAnswers.students(assignment, Some.of(found, flaw), MOST_TOLD));
    }

    /** Nothing where the item is none of the assignment. */
    private <T> List<T> ofItem(long id, long item, BiFunction<Assignment, Item, List<T>> told) {
        Assignment assignment = office.require(id, Role.ASSISTANT);
        return office.items(assignment).stream()
                .filter(found -> found.id() == item)
                .findFirst()
                .map(found -> told.apply(assignment, found))
                .orElse(List.of());
    }
}
