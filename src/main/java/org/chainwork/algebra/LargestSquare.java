package org.chainwork.algebra;

import java.math.BigInteger;

/** Takes squares out of integers. */
final class LargestSquare {

    private LargestSquare() {}

    /** The root of the largest square found to divide a positive integer; large prime factors may be overlooked. */
    static BigInteger rootOf(BigInteger positive) {
        Factorization factors = Factorization.of(positive);
        BigInteger whole = factors.rest().sqrt();
        BigInteger root = whole.multiply(whole).equals(factors.rest()) ? whole : BigInteger.ONE;
        for (var prime : factors.primes().entrySet()) {
            root = root.multiply(prime.getKey().pow(prime.getValue() / 2));
        }
        return root;
    }
}
