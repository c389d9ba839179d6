package org.chainwork.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chainwork.assignment.Counting;
import org.chainwork.assignment.Feedback;
import org.chainwork.assignment.Kind;
import org.chainwork.assignment.NewItem;
import org.chainwork.assignment.Policy;
import org.chainwork.assignment.Times;

/**
 * An assignment of the demonstration's course.
 *
 * @param opens hours from the beginning of today, so that what runs runs on any day; like {@code due} and {@code closes}
 * @param minutes that a quiz takes, else 0
 * @param ease how much of their strength students can bring to bear, in [0, 1]
 */
record Planned(
        String title,
        Kind kind,
        Policy policy,
        int opens,
        int due,
        int closes,
        int minutes,
        double ease,
        List<NewItem> items) {

    private static final int DAY = 24;
    private static final int MORNING = 8;
    private static final int EVENING = 20;

    /** In the order in which they open. */
    static final List<Planned> ALL = List.of(
            new Planned(
                    "Homework 1: two layers (simulated)",
                    Kind.HOMEWORK,
                    Policy.HOMEWORK,
                    -28 * DAY + MORNING,
                    -21 * DAY + EVENING,
                    -19 * DAY + EVENING,
                    0,
                    1,
                    List.of(
                            new NewItem("one-power-layer", 1),
                            new NewItem("two-layers-square", 2),
                            new NewItem("two-layers-bias", 2))),
            new Planned(
                    "Homework 2: weights and biases (simulated)",
                    Kind.HOMEWORK,
                    new Policy(1, Counting.BEST, 4, 0, 10, 20, Feedback.AT_ONCE, null, true),
                    -20 * DAY + MORNING,
                    -13 * DAY + EVENING,
                    -11 * DAY + EVENING,
                    0,
                    0.85,
                    List.of(
                            new NewItem("weights-and-biases-square", 3),
                            new NewItem("weights-and-biases-mixed", 2),
                            new NewItem("negative-exponents-numeric", 2))),
            new Planned(
                    "Quiz 1: the chain rule (simulated)",
                    Kind.QUIZ,
                    Policy.QUIZ,
                    -9 * DAY + MORNING,
                    -9 * DAY + EVENING,
                    -9 * DAY + EVENING,
                    20,
                    0.9,
                    List.of(
                            new NewItem("two-layers-power", 2),
                            new NewItem("weights-and-biases-mixed", 2),
                            new NewItem("fractions-two-layers", 3))),
            new Planned(
                    "Homework 3: deeper chains (simulated)",
                    Kind.HOMEWORK,
                    Policy.HOMEWORK,
                    -5 * DAY + MORNING,
                    2 * DAY + EVENING,
                    4 * DAY + EVENING,
                    0,
                    0.7,
                    List.of(
                            new NewItem("substitution-numeric", 2),
                            new NewItem("four-layers-mixed", 4),
                            new NewItem("values-two-layers", 2))),
            new Planned(
                    "Quiz 2: deeper chains (simulated)",
                    Kind.QUIZ,
                    Policy.QUIZ,
                    6 * DAY + MORNING,
                    6 * DAY + EVENING,
                    6 * DAY + EVENING,
                    30,
                    0.7,
                    List.of(new NewItem("four-layers-mixed", 4), new NewItem("substitution-numeric", 2))));

    Times times(Instant today) {
        return new Times(hours(today, opens), hours(today, due), hours(today, closes), minutes);
    }

    private static Instant hours(Instant today, int hours) {
        return today.plus(Duration.ofHours(hours));
    }
}
