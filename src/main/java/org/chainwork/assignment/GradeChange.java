package org.chainwork.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;

/**
 * A student's computed points, before and after; absent where there is no attempt.
 *
 * @param overridden whether an instructor gave points instead, which stay what they are
 */
public record GradeChange(
        long accountId, String name, Optional<Rational> before, Optional<Rational> after, boolean overridden) {

    /** 1 where the points rise, −1 where they fall, 0 where they stay. */
    public int direction() {
        return Integer.signum(after.orElse(Rational.ZERO).compareTo(before.orElse(Rational.ZERO)));
    }

    public boolean isChange() {
        return direction() != 0;
    }

    /** Those who have an attempt; both lists are of the same students in the same order. */
    static List<GradeChange> between(List<StudentScore> before, List<StudentScore> after) {
        List<GradeChange> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            StudentScore score = before.get(i);
            if (!score.attempts().isEmpty()) {
                changes.add(new GradeChange(
                        score.student().accountId(),
                        score.student().name(),
                        score.computed(),
                        after.get(i).computed(),
                        score.override().isPresent()));
            }
        }
        return List.copyOf(changes);
    }
}
