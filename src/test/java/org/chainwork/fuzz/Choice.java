package org.chainwork.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Picks at random. */
final class Choice {

    private Choice() {}

    static <T> T of(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    static String of(String[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    /** Lengths of every size up to a bound: half as many at each doubling. */
    static int length(int most, SplittableRandom random) {
        return 1 + random.nextInt(1 + random.nextInt(most));
    }
}
