package org.chainwork.algebra;

import java.math.BigInteger;

/** Takes squares out of integers. */
final class LargestSquare {

    private LargestSquare() {}

    /** The root of the largest square found to divide a positive integer; large prime factors may be overlooked. */
    static BigInteger rootOf(BigInteger positive) {
        BigInteger root = BigInteger.ONE;
        for (var factor : TrialDivision.of(positive).entrySet()) {
            BigInteger whole = factor.getKey().sqrt();
            boolean isSquare = whole.multiply(whole).equals(factor.getKey());
            BigInteger base = isSquare ? whole : factor.getKey();
            root = root.multiply(base.pow(isSquare ? factor.getValue() : factor.getValue() / 2));
        }
        return root;
    }
}
