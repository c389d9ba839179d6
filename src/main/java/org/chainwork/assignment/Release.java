package org.chainwork.assignment;

import java.time.Instant;

/**
 * What a student may learn of an attempt by now.
 *
 * @param verdicts what is right, where a wrong answer comes from, and the points
 * @param keys the right answers and how they are found
 */
public record Release(boolean verdicts, boolean keys) {

    /**
     * Keys wait until nobody can work at it any more: variants are few, and another attempt may bring the same.
     *
     * @param anyRunning whether somebody is still at work, perhaps with extra time
     */
    static Release of(Assignment assignment, Attempt attempt, Instant now, boolean anyRunning) {
        boolean verdicts = assignment.policy().tells(attempt, now);
        boolean over = !now.isBefore(assignment.times().closesAt()) && !anyRunning;
        return new Release(verdicts, verdicts && attempt.isHandedIn() && over);
    }
}
