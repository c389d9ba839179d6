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
     * @param worksUntil until when somebody is at work, or may be: see {@link Assignments#worksUntil}
     */
    static Release of(Policy policy, Attempt attempt, Instant now, Instant worksUntil) {
        boolean verdicts = policy.tells(attempt, now);
        return new Release(verdicts, verdicts && attempt.isHandedIn() && !now.isBefore(worksUntil));
    }
}
