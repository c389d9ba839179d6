package org.chainwork.algebra;

import java.math.BigInteger;

/** Miller's test, which is a proof for machine words. */
final class Primality {

    /** What passes for all of these below 3.1e23 is a prime (Sorenson, Webster 2017). */
    private static final int[] BASES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};

    private static final int CERTAINTY = 100;

    private Primality() {}

    /** Of an odd number above the largest base. */
    static boolean isPrime(long number) {
        BigInteger candidate = BigInteger.valueOf(number);
        if (candidate.bitLength() > WordField.MAX_BITS) {
            return candidate.isProbablePrime(CERTAINTY);
        }
        WordField field = new WordField(candidate);
        for (int base : BASES) {
            if (!passes(field.of(BigInteger.valueOf(base)), field, number - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the odd part of the exponent leads to 1, or squaring on from there to -1. */
    private static boolean passes(Long base, WordField field, long exponent) {
        int twos = Long.numberOfTrailingZeros(exponent);
        long minusOne = field.negate(field.one());
        long power = field.power(base, BigInteger.valueOf(exponent >> twos));
        boolean passed = power == field.one() || power == minusOne;
        for (int i = 1; i < twos && !passed; i++) {
            power = field.product(power, power);
            passed = power == minusOne;
        }
        return passed;
    }
}
