package org.chainwork.algebra;

import java.util.Arrays;
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

    /**
     * How likely a difference goes unseen.
     *
     * @param ofPrime since one prime divides all of its coefficients
     * @param atPoint at one point, whatever the signs there
     * @param underPattern at one point where the signs are such that there is a difference
     */
    record Chances(double ofPrime, double atPoint, double underPattern) {}

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
        double worst = errorUnder(0);
        for (int pattern = 1; pattern < patterns; pattern++) {
            worst = Math.max(worst, errorUnder(pattern));
        }
        return patterns == 1 ? worst : Math.min(worst, errorOfAll(real));
    }

    /** Where the difference is under this pattern. */
    private double errorUnder(int pattern) {
        double error = 1;
        for (int prime = 0; prime < primes; prime++) {
            error *= ofPrime(chances.underPattern, points(prime, pattern));
        }
        return error;
    }

    /**
     * Of all points together: some patterns may never be seen, since one sign follows from others in a way that is not known.
     * Of those primes modulo which the real pattern was seen: modulo the others, a constant that is positive may be no
     * square, so that the signs do not go together as they do over the reals.
     */
    private double errorOfAll(int real) {
        double error = 1;
        for (int prime = 0; prime < primes; prime++) {
            if (points(prime, real) > 0) {
                error *= ofPrime(chances.atPoint, points(prime));
            }
        }
        return error;
    }

    private double ofPrime(double unseenAtOne, int count) {
        return count == 0 ? 1 : Math.min(1, chances.ofPrime + Math.pow(unseenAtOne, count));
    }
}
