package org.chainwork.demo;

import java.util.List;
import java.util.SplittableRandom;
import org.chainwork.course.RosterRow;

/**
 * A simulated student.
 *
 * @param number from 1
 * @param strength how likely an answer to an easy part is right, in [0, 1]
 * @param habit the code of the malrule that comes to mind first
 * @param diligence how likely work is begun, in time, and finished, in [0, 1]
 * @param patience how many wrong answers to one part are followed by another
 */
record Learner(int number, double strength, String habit, double diligence, int patience) {

    /** As common as each is: the first ones stand here more than once. */
    private static final List<String> HABITS = List.of(
            "forgot-inner",
            "forgot-inner",
            "forgot-inner",
            "dropped-exponent-factor",
            "dropped-exponent-factor",
            "exponent-not-reduced",
            "exponent-not-reduced",
            "missing-last-link",
            "wrong-variable",
            "wrong-variable",
            "sum-for-product",
            "kept-constant",
            "off-by-one-exponent",
            "sign-error",
            "bias-counts-one",
            "missing-middle-link");

    static Learner draw(int number, SplittableRandom random) {
        return new Learner(
                number,
                0.25 + 0.7 * random.nextDouble(),
                HABITS.get(random.nextInt(HABITS.size())),
                // a few do next to nothing, most nearly everything
                Math.sqrt(random.nextDouble()),
                random.nextInt(4));
    }

    RosterRow row() {
        return new RosterRow(email(number), name(number));
    }

    static String email(int number) {
        return "student%02d@demo.example".formatted(number);
    }

    static String name(int number) {
        return "Student %02d (simulated)".formatted(number);
    }
}
