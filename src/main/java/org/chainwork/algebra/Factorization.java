package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A positive integer taken apart, as far as trial division goes; one that does not fit a machine word is left whole.
 *
 * @param primes with their exponents
 * @param rest what is left, 1 if nothing: its factors are not known
 */
record Factorization(Map<BigInteger, Integer> primes, BigInteger rest) {

    private static final int LIMIT = 1 << 12;
    private static final int[] SMALL_PRIMES = IntStream.range(2, LIMIT)
            .filter(number -> IntStream.rangeClosed(2, (int) Math.sqrt(number)).noneMatch(i -> number % i == 0))
            .toArray();

    static Factorization of(BigInteger positive) {
        if (positive.signum() <= 0) {
            throw new IllegalArgumentException("factorization needs a positive integer, got " + positive);
        }
        Map<BigInteger, Integer> primes = new LinkedHashMap<>();
        return positive.bitLength() < Long.SIZE
                ? large(withoutSmall(positive.longValueExact(), primes), primes)
                : new Factorization(primes, positive);
    }

    private static long withoutSmall(long number, Map<BigInteger, Integer> primes) {
        long rest = number;
        for (int i = 0; i < SMALL_PRIMES.length && (long) SMALL_PRIMES[i] * SMALL_PRIMES[i] <= rest; i++) {
            for (int prime = SMALL_PRIMES[i]; rest % prime == 0; rest /= prime) {
                primes.merge(BigInteger.valueOf(prime), 1, Integer::sum);
            }
        }
        return rest;
    }

    /** What has no small factor is a prime if it is below the square of the limit; so is its root if it is a square. */
    private static Factorization large(long number, Map<BigInteger, Integer> primes) {
        BigInteger rest = BigInteger.valueOf(number);
        int exponent = 1;
        for (BigInteger root = rest.sqrt();
                !rest.equals(BigInteger.ONE) && root.multiply(root).equals(rest);
                root = rest.sqrt()) {
            rest = root;
            exponent *= 2;
        }
        if (rest.equals(BigInteger.ONE)) {
            return new Factorization(primes, rest);
        }
        if (rest.longValueExact() < (long) LIMIT * LIMIT) {
            primes.merge(rest, exponent, Integer::sum);
            return new Factorization(primes, BigInteger.ONE);
        }
        return new Factorization(primes, BigInteger.valueOf(number));
    }

    boolean isComplete() {
        return rest.equals(BigInteger.ONE);
    }
}
