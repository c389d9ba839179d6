package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts the points at which two expressions agreed, and bounds the probability that they differ all the same. Points
 * modulo one prime are fooled together when the prime divides all coefficients; apart from that, and between primes,
 * the bounds of the points multiply.
 *
 * <p>Where values hang on a few signs that may be either, expressions that differ do so under one pattern of these signs at
 * least. A point at which the signs have just that pattern tells them apart nearly always; one of which the pattern is
 * another tells nothing.
 */
final class Tally {

    private static final double ONCE_IN_A_MILLION = Math.log(1_000_000);

    /** More than anybody can afford. */
    private static final double MOST_DRAWS = 1 << 20;

    private final Chances chances;
    private final int primes;
    private final int patterns;
    /** How many points there are modulo each prime under each pattern, those of one prime together. */
    private final int[] points;

    /** @param signs that may be either, from 0 to 4 */
    Tally(int primes, int signs, Chances chances) {
        this.chances = chances;
        this.primes = primes;
        this.patterns = 1 << signs;
        this.points = new int[primes * patterns];
    }

    /** @param pattern which of the signs are positive at the point, as bits */
    void agree(int prime, int pattern) {
        points[prime * patterns + pattern]++;
    }

    int points() {
        return Arrays.stream(points).sum();
    }

    int primes() {
        return (int)
                IntStream.range(0, primes).filter(prime -> points(prime) > 0).count();
    }

    /**
     * How many points it takes, but once in a million times, until the error is below this one, with the patterns that the
     * points have shown.
     */
    double pointsNeeded(double error) {
        double underPattern = Math.ceil(Math.log(error) / Math.log(chances.underPattern()));
        return drawnFor(underPattern, Math.scalb(1.0, -changes().size()));
    }

    /**
     * How many draws give so many hits, but once in a million times (Chernoff 1952; Hoeffding 1963).
     *
     * @param chance of a hit, in (0, 1]
     */
    static double drawnFor(double hits, double chance) {
        double draws = hits / chance;
        while (chance < 1 && draws < MOST_DRAWS && surprise((hits - 1) / draws, chance) * draws < ONCE_IN_A_MILLION) {
            draws += 1;
        }
        return draws;
    }

    /** Kullback and Leibler's divergence of a share from what is expected. */
    private static double surprise(double share, double chance) {
        double hits = share == 0 ? 0 : share * Math.log(share / chance);
        return hits + (1 - share) * Math.log((1 - share) / (1 - chance));
    }

    private int points(int prime) {
        int sum = 0;
        for (int pattern = 0; pattern < patterns; pattern++) {
            sum += points(prime, pattern);
        }
        return sum;
    }

    private int points(int prime, int pattern) {
        return points[prime * patterns + pattern];
    }

    /** @param real the pattern of one point over the reals */
    double error(int real) {
        if (patterns == 1) {
            return errorUnder(0);
        }
        List<Integer> changes = changes();
        double worst = 0;
        for (int i = 0; i < 1 << changes.size(); i++) {
            worst = Math.max(worst, errorUnder(real ^ sum(changes, i)));
        }
        return Math.min(1, worst + (1 << changes.size() == patterns ? 0 : ofAccident()));
    }

    /** Where the difference is under this pattern. */
    private double errorUnder(int pattern) {
        double error = 1;
        for (int prime = 0; prime < primes; prime++) {
            error *= ofPrime(chances.underPattern(), points(prime, pattern));
        }
        return error;
    }

    /**
     * What the signs change by from one point to another modulo the same prime, each combination of which is one, too: a
     * basis over two elements. If one sign follows from others, as that of {@code x^2-1} does from those of {@code x-1} and
     * {@code x+1}, there are fewer than signs, over the reals as well. From which pattern the changes start is not the same
     * modulo all primes: a constant that is positive may be no square.
     */
    private List<Integer> changes() {
        List<Integer> basis = new ArrayList<>();
        for (int prime = 0; prime < primes; prime++) {
            int first = -1;
            for (int pattern = 0; pattern < patterns; pattern++) {
                if (points(prime, pattern) > 0) {
                    first = first < 0 ? pattern : first;
                    add(pattern ^ first, basis);
                }
            }
        }
        return basis;
    }

    private static void add(int change, List<Integer> basis) {
        int rest = change;
        for (int known : basis) {
            rest = Math.min(rest, rest ^ known);
        }
        if (rest != 0) {
            basis.add(rest);
        }
    }

    private static int sum(List<Integer> changes, int chosen) {
        int sum = 0;
        for (int i = 0; i < changes.size(); i++) {
            sum ^= (chosen >> i & 1) == 0 ? 0 : changes.get(i);
        }
        return sum;
    }

    /**
     * How likely signs that are free have seemed to be bound: each further point modulo a prime keeps to a relation by
     * accident in one of two cases, a little more or less, and there are fewer relations than patterns.
     */
    private double ofAccident() {
        return patterns * Math.pow(chances.keepsRelation(), points() - primes());
    }

    private double ofPrime(double unseenAtOne, int count) {
        return count == 0 ? 1 : Math.min(1, chances.ofPrime() + Math.pow(unseenAtOne, count));
    }
}
