package org.chainwork.problem;

/**
 * The generator that problems are drawn with, the same on every machine for ever: SplitMix64 (Steele, Lea and Flood,
 * "Fast splittable pseudorandom number generators", OOPSLA 2014), with the constants of Vigna's {@code splitmix64.c}.
 */
final class SplitMix64 {

    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    /** 64 random bits. */
    long next() {
        state += 0x9e3779b97f4a7c15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /**
     * A number from 0 to {@code bound - 1}, each equally likely: as many leading bits as {@code bound - 1} has, drawn
     * again while they are too large ("bitmask with rejection", O'Neill, "Efficiently generating a number in a range",
     * 2018).
     */
    int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound expected at least 1, found " + bound);
        }
        // At least one bit is drawn, since Java shifts by 64 as by 0.
        int unused = Math.min(63, Long.numberOfLeadingZeros(bound - 1L));
        long drawn = next() >>> unused;
        while (drawn >= bound) {
            drawn = next() >>> unused;
        }
        return (int) drawn;
    }
}
