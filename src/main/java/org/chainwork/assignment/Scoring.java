package org.chainwork.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chainwork.algebra.Rational;

/** Points from answers and a policy, and from nothing else: the same answers give the same points for ever. */
final class Scoring {

    private static final Rational HUNDRED = Rational.of(100);
    private static final Duration DAY = Duration.ofDays(1);

    private Scoring() {}

    /** The mean of the parts' fractions, in [0, 1]. The {@code answers} of each part are in their order. */
    static Rational item(Policy policy, Instant dueAt, List<List<Answer>> answers) {
        Rational sum =
                answers.stream().map(ofPart -> part(policy, dueAt, ofPart)).reduce(Rational.ZERO, Rational::add);
        return sum.divide(Rational.of(answers.size()));
    }

    /** The fraction of a part's points, in [0, 1]: that of the first right answer among those that count. */
    static Rational part(Policy policy, Instant dueAt, List<Answer> answers) {
        int wrong = 0;
        for (Answer answer : answers) {
            if (answer.counts()) {
                if (!policy.allowsAfter(wrong)) {
                    return Rational.ZERO;
                }
                if (answer.isCorrect()) {
                    return left(policy.penaltyPercent(), wrong)
                            .multiply(left(policy.latePercentADay(), daysLate(dueAt, answer.submittedAt())));
                }
                wrong++;
            }
        }
        return Rational.ZERO;
    }

    /** How many answers have used up an attempt. */
    static int counted(List<Answer> answers) {
        return (int) answers.stream().filter(Answer::counts).count();
    }

    private static Rational left(int percent, long times) {
        long lost = Math.min(100, percent * times);
        return Rational.of(100 - lost).divide(HUNDRED);
    }

    /** Days that have begun since. */
    private static long daysLate(Instant dueAt, Instant at) {
        Duration late = Duration.between(dueAt, at);
        return late.isPositive() ? late.plus(DAY).minusNanos(1).toDays() : 0;
    }
}
