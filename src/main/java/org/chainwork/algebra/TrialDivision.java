package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes small primes out of integers that fit a machine word. */
final class TrialDivision {

    private static final int LIMIT = 1_000;

    private TrialDivision() {}

    /**
     * The factors of a positive integer with their exponents: primes below {@value #LIMIT}, and what is left, which may
     * be no prime. A longer integer is left whole.
     */
    static Map<BigInteger, Integer> of(BigInteger positive) {
        Map<BigInteger, Integer> factors = new LinkedHashMap<>();
        if (positive.bitLength() >= Long.SIZE) {
            factors.put(positive, 1);
            return factors;
        }
        long rest = positive.longValueExact();
        for (long divisor = 2; divisor < LIMIT && divisor * divisor <= rest; divisor++) {
            int exponent = 0;
            while (rest % divisor == 0) {
                rest /= divisor;
                exponent++;
            }
            if (exponent > 0) {
                factors.put(BigInteger.valueOf(divisor), exponent);
            }
        }
        if (rest > 1) {
            factors.merge(BigInteger.valueOf(rest), 1, Integer::sum);
        }
        return factors;
    }
}
