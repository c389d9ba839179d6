package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/** The factors of numbers that need not be squares modulo every {@link SafePrimes safe prime}. */
final class LargeFactors {

    /** Primes up to this are squares modulo each of the safe primes. */
    private static final BigInteger SMALL = BigInteger.valueOf(13);

    private LargeFactors() {}

    /** Of numerator and denominator of a positive number. A square without small factors gives its root. */
    static List<BigInteger> of(Rational positive) {
        return Stream.of(positive.numerator(), positive.denominator())
                .flatMap(number -> TrialDivision.of(number).keySet().stream())
                .filter(factor -> factor.compareTo(SMALL) > 0)
                .map(LargeFactors::rootOrSelf)
                .distinct()
                .toList();
    }

    private static BigInteger rootOrSelf(BigInteger factor) {
        BigInteger root = factor.sqrt();
        return root.multiply(root).equals(factor) ? root : factor;
    }
}
