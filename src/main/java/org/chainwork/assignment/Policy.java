package org.chainwork.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How answers become points, and when they are told.
 *
 * @param attempts how often a student may go at the assignment, from 1 to 20
 * @param counting which of those attempts counts
 * @param tries how many answers to a part count; 0 for any number, else up to 100; 0 where feedback is not at once, since
 *     there is one answer then: what stands in its field at the hand-in
 * @param freshAfter after so many wrong answers to a part the item gets a fresh problem; 0 for never, else up to 100; 0 where
 *     feedback is not at once
 * @param penaltyPercent of a part's points, lost with each wrong answer before the right one; in [0, 100]; 0 where feedback is
 *     not at once
 * @param latePercentADay of a part's points, lost with each day that has begun since the due date; in [0, 100]
 * @param feedbackAt given just where feedback is at a date
 * @param trueValueShown whether a witness of a wrong answer may show the value of the derivative
 */
public record Policy(
        int attempts,
        Counting counting,
        int tries,
        int freshAfter,
        int penaltyPercent,
        int latePercentADay,
        Feedback feedback,
        @Nullable Instant feedbackAt,
        boolean trueValueShown) {

    public static final int MOST_ATTEMPTS = 20;

    public static final int MOST_TRIES = 100;

    /** One attempt with any number of tries, nothing lost by a wrong or a late answer, all told at once. */
    public static final Policy HOMEWORK = new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AT_ONCE, null, true);

    /** One attempt, of which nothing is told before it is handed in. */
    public static final Policy QUIZ = new Policy(1, Counting.BEST, 0, 0, 0, 0, Feedback.AFTER_HAND_IN, null, false);

    public Policy {
        requireRange("attempts", attempts, 1, MOST_ATTEMPTS);
        requireRange("tries", tries, 0, MOST_TRIES);
        requireRange("wrong tries before a fresh problem", freshAfter, 0, MOST_TRIES);
        requireRange("penalty", penaltyPercent, 0, 100);
        requireRange("late penalty", latePercentADay, 0, 100);
        if ((feedback == Feedback.AT_DATE) != (feedbackAt != null)) {
            throw new IllegalArgumentException("date of feedback expected just for " + Feedback.AT_DATE.code());
        }
        if (feedback != Feedback.AT_ONCE) {
            tries = 0;
            freshAfter = 0;
            penaltyPercent = 0;
        }
    }

    private static void requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " expected from " + least + " to " + most + ", found " + value);
        }
    }

    /** Whether somebody at work has less before them than by the rules of {@code before}. */
    boolean isStricterThan(Policy before) {
        return attempts < before.attempts
                || tries > 0 && before.allowsAfter(tries)
                || penaltyPercent > before.penaltyPercent
                || latePercentADay > before.latePercentADay;
    }

    public boolean tellsAtOnce() {
        return feedback == Feedback.AT_ONCE;
    }

    /** Whether the student of the attempt may see by now what is right. */
    boolean tells(Attempt attempt, Instant now) {
        return tellsBy(now) && (tellsAtOnce() || attempt.isHandedIn());
    }

    /** Whether the date of feedback has come, where there is one. */
    boolean tellsBy(Instant now) {
        return feedbackAt == null || !now.isBefore(feedbackAt);
    }

    /** Whether it allows another answer after so many. */
    public boolean allowsAfter(int counted) {
        return tries == 0 || counted < tries;
    }
}
