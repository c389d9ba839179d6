package org.chainwork.insight;

import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;

/**
 * A student who needs to be asked.
 *
 * @param assignment where to look first: one that is missing, else the last past due
 * @param notStarted titles of assignments that have opened, are past due or nearly due, and were never started
 * @param notHandedIn titles of those that were started, and are not handed in
 * @param share of the points of all assignments past due, in [0, 1]; absent where there are none yet
 */
public record Behind(
        Student student, long assignment, List<String> notStarted, List<String> notHandedIn, Optional<Rational> share) {

    /** Whose share of points is below is behind. */
    public static final Rational ENOUGH = Rational.of(1, 2);

    /** So long before an assignment is due, once it has opened, whoever has not handed it in is behind. */
    public static final int DAYS_BEFORE = 2;

    public Behind {
        notStarted = List.copyOf(notStarted);
        notHandedIn = List.copyOf(notHandedIn);
    }

    public boolean isBelow() {
        return share.filter(reached -> reached.compareTo(ENOUGH) < 0).isPresent();
    }

    boolean isBehind() {
        return missing() > 0 || isBelow();
    }

    int missing() {
        return notStarted.size() + notHandedIn.size();
    }
}
