package org.chainwork.demo;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Chance that nobody foresees; save while problems are dealt to simulated students, before the server takes requests: they
 * get the same each time.
 */
final class FixedChance implements RandomGenerator {

    private final RandomGenerator unpredictable;
    private volatile @Nullable RandomGenerator fixed;

    FixedChance(RandomGenerator unpredictable) {
        this.unpredictable = unpredictable;
    }

    /** Does something with chance from that seed. */
    void from(long seed, Runnable act) {
        fixed = new SplittableRandom(seed);
        try {
            act.run();
        } finally {
            fixed = null;
        }
    }

    @Override
    public long nextLong() {
        RandomGenerator set = fixed;
        return set == null ? unpredictable.nextLong() : set.nextLong();
    }
}
