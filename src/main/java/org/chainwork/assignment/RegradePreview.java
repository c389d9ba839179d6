package org.chainwork.assignment;

import java.util.List;
import org.chainwork.algebra.Rational;

/**
 * What grading an assignment anew would do.
 *
 * @param lowerNobody whether of each item of each attempt the greater fraction stays
 * @param students those who have an attempt, by name
 * @param items the fractions that would change, in a fixed order
 * @param spared of how many students the points would fall if somebody were to be lowered
 */
public record RegradePreview(
        long assignmentId, boolean lowerNobody, List<GradeChange> students, List<ItemChange> items, int spared) {

    public RegradePreview {
        students = List.copyOf(students);
        items = List.copyOf(items);
    }

    /** The fraction of an item's points that an attempt has, before and after. */
    public record ItemChange(long attemptId, long itemId, Rational before, Rational after) {}

    public List<GradeChange> rising() {
        return students.stream().filter(change -> change.direction() > 0).toList();
    }

    public List<GradeChange> falling() {
        return students.stream().filter(change -> change.direction() < 0).toList();
    }

    public long staying() {
        return students.stream().filter(change -> !change.isChange()).count();
    }

    public boolean changesNothing() {
        return items.isEmpty();
    }

    /** Whether it does the same as the other; who stays as they are is nobody's matter. */
    boolean doesTheSame(RegradePreview other) {
        return assignmentId == other.assignmentId
                && lowerNobody == other.lowerNobody
                && items.equals(other.items)
                && rising().equals(other.rising())
                && falling().equals(other.falling());
    }
}
