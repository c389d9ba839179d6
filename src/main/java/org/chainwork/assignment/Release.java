package org.chainwork.assignment;

import java.time.Instant;

/**
 * What a student may learn of an attempt by now.
 *
 * @param verdicts what is right, where a wrong answer comes from, and the points
 * @param keys the right answers and how they are found
 */
public record Release(boolean verdicts, boolean keys) {

    /** Keys wait for the hand-in, and those of a quiz until nobody can take it any more: variants are few. */
    static Release of(Assignment assignment, Attempt attempt, Instant now) {
        boolean verdicts = assignment.policy().tells(attempt, now);
        boolean over = !assignment.isQuiz() || !now.isBefore(assignment.times().closesAt());
        return new Release(verdicts, verdicts && attempt.isHandedIn() && over);
    }
}
