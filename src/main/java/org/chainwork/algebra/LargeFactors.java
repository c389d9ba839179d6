package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The factors of numbers that need not be squares modulo every {@link SafePrimes safe prime}. */
final class LargeFactors {

    /** Primes up to this are squares modulo each of the safe primes. */
    private static final BigInteger SMALL = BigInteger.valueOf(13);

    private LargeFactors() {}

    /**
     * The large primes in numerator and denominator of a positive number, even those to even powers: a root of their
     * square is on the right branch only where they are squares. Empty where not all factors are found.
     */
    static Optional<Set<BigInteger>> of(Rational positive) {
        Factorization numerator = Factorization.of(positive.numerator());
        Factorization denominator = Factorization.of(positive.denominator());
        if (!numerator.isComplete() || !denominator.isComplete()) {
            return Optional.empty();
        }
        Set<BigInteger> primes = new LinkedHashSet<>(numerator.primes().keySet());
        primes.addAll(denominator.primes().keySet());
        primes.removeIf(prime -> prime.compareTo(SMALL) <= 0);
        return Optional.of(primes);
    }
}
