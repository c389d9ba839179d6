package org.chainwork.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chainwork.algebra.Rational;

/**
 * How many students reached which share of the points.
 *
 * @param counts of {@value #BINS} bins of the same width; each holds its lower end, the last both
 */
public record Histogram(List<Integer> counts) {

    public static final int BINS = 10;

    public Histogram {
        counts = List.copyOf(counts);
    }

    /** Shares are in [0, 1], also of an override, which gives no more than all points; 1 is in the last bin. */
    static Histogram of(List<Rational> shares) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(BINS, 0));
        for (Rational share : shares) {
            Rational bins = share.multiply(Rational.of(BINS));
            int bin = bins.numerator().divide(bins.denominator()).intValue();
            int held = Math.clamp(bin, 0, BINS - 1);
            counts.set(held, counts.get(held) + 1);
        }
        return new Histogram(counts);
    }
}
