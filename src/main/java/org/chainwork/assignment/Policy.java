package org.chainwork.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How answers become points, and when they are told.
 *
 * @param tries how many answers to a part count; 0 for any number
 * @param penaltyPercent of a part's points, lost with each wrong answer before the right one; in [0, 100]
 * @param latePercentADay of a part's points, lost with each day that has begun since the due date; in [0, 100]
 * @param feedbackAt given just where feedback is at a date
 * @param trueValueShown whether a witness of a wrong answer may show the value of the derivative
 */
public record Policy(
        int tries,
        int penaltyPercent,
        int latePercentADay,
        Feedback feedback,
        @Nullable Instant feedbackAt,
        boolean trueValueShown) {

    private static final int MOST_TRIES = 100;

    public Policy {
        requireRange("tries", tries, MOST_TRIES);
        requireRange("penalty", penaltyPercent, 100);
        requireRange("late penalty", latePercentADay, 100);
        if ((feedback == Feedback.AT_DATE) != (feedbackAt != null)) {
            throw new IllegalArgumentException("date of feedback expected just for " + Feedback.AT_DATE.code());
        }
    }

    private static void requireRange(String what, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(what + " expected from 0 to " + most + ", found " + value);
        }
    }

    public boolean tellsAtOnce() {
        return feedback == Feedback.AT_ONCE;
    }

    /** Whether it allows another answer after so many. */
    public boolean allowsAfter(int counted) {
        return tries == 0 || counted < tries;
    }
}
