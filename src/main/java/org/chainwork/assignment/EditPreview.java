package org.chainwork.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What new times and a new policy would do to those who have started already. Before an assignment is published all of it
 * is empty.
 *
 * @param obstacles why the change is refused; empty where it is not
 * @param later running attempts that would end later
 * @param kept running attempts that would end earlier, were it not for what their students were promised: they keep their end
 * @param stricter names of students at work of whose answers fewer count from now on, or count less
 * @param again names of students with an attempt, who may begin one more than before
 * @param gradesNow points that would change with the edit itself
 * @param gradesIfRegraded points that would differ from those of now if the assignment were graded anew after the edit
 * @param revealed names of students who would see now what is right, and do not yet
 * @param hidden names of students who see what is right, and would no longer
 * @param toldLater names of students who have handed in, and would see what is right later than they were told
 */
public record EditPreview(
        Set<Obstacle> obstacles,
        List<EndChange> later,
        List<EndChange> kept,
        List<String> stricter,
        List<String> again,
        List<GradeChange> gradesNow,
        List<GradeChange> gradesIfRegraded,
        List<String> revealed,
        List<String> hidden,
        List<String> toldLater) {

    /** Nobody has started, or nothing of it touches those who have. */
    public static final EditPreview HARMLESS = new EditPreview(
            Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    /** Why a published assignment cannot be changed in this way. */
    public enum Obstacle {
        /** Somebody has started more attempts than would be allowed. */
        FEWER_ATTEMPTS_THAN_USED,
        /** Somebody has several attempts, and counts on the rule for which of them counts: it may change to the best alone. */
        COUNTING_MAY_LOWER,
        /** Somebody is at work, and what they hand in by the due date of now would be late. */
        DUE_EARLIER,
        /** Each attempt needs a problem for each student and item: it would be more than are dealt at most. */
        TOO_MANY_PROBLEMS
    }

    /**
     * A running attempt.
     *
     * @param now when it ends as things are
     * @param then when it would end by the new times
     */
    public record EndChange(String name, int attempt, Instant now, Instant then) {}

    /** Whether nobody who has started notices. */
    public boolean isHarmless() {
        return equals(HARMLESS);
    }
}
