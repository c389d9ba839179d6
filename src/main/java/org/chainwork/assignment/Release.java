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
     * @param anyAtWork whether somebody is still at work, or may be: with extra time, or with more time than the others
     */
    static Release of(Assignment assignment, Attempt attempt, Instant now, boolean anyAtWork) {
        boolean verdicts = assignment.policy().tells(attempt, now);
        boolean over = !now.isBefore(assignment.times().closesAt()) && !anyAtWork;
        return new Release(verdicts, verdicts && attempt.isHandedIn() && over);
    }
}
