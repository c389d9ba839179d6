package org.chainwork.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.Assignment;
import org.chainwork.assignment.Item;
import org.chainwork.course.Course;

/**
 * What a class has made of an assignment.
 *
 * @param worksUntil until when somebody may work at it, as things were then
 * @param items in the order of the assignment
 * @param mean of the points of those who have handed in, or were given points
 * @param median of the same
 * @param undecided how many answers wait to be judged by hand
 * @param students by name
 * @param misconceptions those that most students share first
 */
public record AssignmentFigures(
        Course course,
        Assignment assignment,
        Instant asOf,
        Instant worksUntil,
        Participation participation,
        Optional<Rational> mean,
        Optional<Rational> median,
        int undecided,
        Histogram histogram,
        List<ItemFigures> items,
        List<StudentRow> students,
        List<MisconceptionCount> misconceptions) {

    public AssignmentFigures {
        items = List.copyOf(items);
        students = List.copyOf(students);
        misconceptions = List.copyOf(misconceptions);
    }

    /** The points that can be reached. */
    public int most() {
        return Item.total(items.stream().map(ItemFigures::item).toList());
    }

    /** Whether they can still change by what students do, from now on or once it opens. */
    public boolean mayChange() {
        return asOf.isBefore(worksUntil);
    }
}
