package org.chainwork.algebra;

import java.util.Arrays;

/**
 * Counts the points at which two expressions agreed, and bounds the probability that they differ all the same. Points
 * modulo one prime are fooled together when the prime divides all coefficients; apart from that, and between primes,
 * the bounds of the points multiply.
 */
final class Tally {

    private final double ofPrime;
    private final double ofPoint;
    private final double[] bounds;
    private final int[] points;
    private final long[] patterns;
    private int total;

    /**
     * @param ofPrime the probability that one prime divides all coefficients of a difference
     * @param ofPoint the probability that a difference other than 0 vanishes at one point
     */
    Tally(int primes, double ofPrime, double ofPoint) {
        this.ofPrime = ofPrime;
        this.ofPoint = ofPoint;
        this.points = new int[primes];
        this.patterns = new long[primes];
        this.bounds = new double[primes];
        Arrays.fill(bounds, 1);
    }

    /** @param pattern which of a few signs are positive here, from 0 to 63 */
    void agree(int prime, int pattern) {
        patterns[prime] |= 1L << pattern;
        points[prime]++;
        total++;
        bounds[prime] = Math.min(1, ofPrime + Math.pow(ofPoint, points[prime]));
    }

    int points() {
        return total;
    }

    int primes() {
        return (int) Arrays.stream(points).filter(count -> count > 0).count();
    }

    /** Of all points together. */
    double error() {
        return Arrays.stream(bounds).reduce(1, (a, b) -> a * b);
    }

    /**
     * Of those primes modulo which this pattern of signs was seen. Modulo the others, a constant that is positive may be
     * no square, so that the signs do not go together as they do over the reals.
     */
    double error(int pattern) {
        double error = 1;
        for (int prime = 0; prime < bounds.length; prime++) {
            if ((patterns[prime] >> pattern & 1) != 0) {
                error *= bounds[prime];
            }
        }
        return error;
    }
}
