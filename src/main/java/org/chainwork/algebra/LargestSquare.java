package org.chainwork.algebra;

import java.math.BigInteger;

/** Takes squares out of integers. */
final class LargestSquare {

    private static final int TRIAL_LIMIT = 1_000;
    private static final int TRIAL_BITS = 128;

    private LargestSquare() {}

    /** The root of the largest square found to divide a positive integer; large prime factors may be overlooked. */
    static BigInteger rootOf(BigInteger positive) {
        BigInteger root = BigInteger.ONE;
        BigInteger rest = positive;
        int limit = positive.bitLength() <= TRIAL_BITS ? TRIAL_LIMIT : 0;
        for (int divisor = 2; divisor < limit; divisor++) {
            BigInteger candidate = BigInteger.valueOf(divisor);
            BigInteger square = candidate.multiply(candidate);
            if (square.compareTo(rest) > 0) {
                break;
            }
            BigInteger[] parts = rest.divideAndRemainder(square);
            while (parts[1].signum() == 0) {
                root = root.multiply(candidate);
                rest = parts[0];
                parts = rest.divideAndRemainder(square);
            }
        }
        BigInteger whole = rest.sqrt();
        return whole.multiply(whole).equals(rest) ? root.multiply(whole) : root;
    }
}
