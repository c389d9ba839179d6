package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The prime factors of numbers that need not be squares modulo every {@link SafePrimes safe prime}. */
final class LargeFactors {

    /** Primes up to this are squares modulo each of the safe primes. */
    private static final int SMALL = 13;

    private static final int TRIAL_LIMIT = 1_000;
    private static final int TRIAL_BITS = 128;

    private LargeFactors() {}

    /** Of numerator and denominator. What has no factor below {@value #TRIAL_LIMIT} is taken as prime, or as the square of one. */
    static List<BigInteger> of(Rational positive) {
        List<BigInteger> factors = new ArrayList<>();
        collect(positive.numerator(), factors);
        collect(positive.denominator(), factors);
        return factors;
    }

    private static void collect(BigInteger number, List<BigInteger> factors) {
        BigInteger rest = number;
        int limit = number.bitLength() <= TRIAL_BITS ? TRIAL_LIMIT : 0;
        for (int divisor = 2; divisor < limit; divisor++) {
            BigInteger candidate = BigInteger.valueOf(divisor);
            if (candidate.multiply(candidate).compareTo(rest) > 0) {
                break;
            }
            boolean divides = false;
            BigInteger[] parts = rest.divideAndRemainder(candidate);
            while (parts[1].signum() == 0) {
                divides = true;
                rest = parts[0];
                parts = rest.divideAndRemainder(candidate);
            }
            if (divides && divisor > SMALL) {
                factors.add(candidate);
            }
        }
        if (rest.compareTo(BigInteger.valueOf(SMALL)) > 0) {
            BigInteger root = rest.sqrt();
            factors.add(root.multiply(root).equals(rest) ? root : rest);
        }
    }
}
