package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A positive integer taken apart, by trial division and then, where what remains fits a machine word, by {@link Rho}.
 *
 * @param primes with their exponents
 * @param rest what is left, 1 if nothing: its factors are not known
 */
record Factorization(Map<BigInteger, Integer> primes, BigInteger rest) {

    private static final int LIMIT = 1 << 10;
    private static final int[] SMALL_PRIMES = IntStream.range(2, LIMIT)
            .filter(number -> IntStream.rangeClosed(2, (int) Math.sqrt(number)).noneMatch(i -> number % i == 0))
            .toArray();
    private static final BigInteger PRODUCT_OF_SMALL =
            IntStream.of(SMALL_PRIMES).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);

    /** Longer numbers are left whole: nobody means one, and an answer may have hundreds. */
    private static final int LONGEST = 256;

    static Factorization of(BigInteger positive) {
        if (positive.signum() <= 0) {
            throw new IllegalArgumentException("factorization needs a positive integer, got " + positive);
        }
        Map<BigInteger, Integer> primes = new LinkedHashMap<>();
        BigInteger word = toWord(positive, primes);
        if (word.bitLength() >= Long.SIZE) {
            return new Factorization(primes, word);
        }
        long large = withoutSmall(word.longValueExact(), primes);
        return new Factorization(primes, BigInteger.valueOf(withoutLarge(large, primes)));
    }

    /** Takes out small factors until a machine word holds what is left. */
    private static BigInteger toWord(BigInteger number, Map<BigInteger, Integer> primes) {
        BigInteger rest = number;
        BigInteger small = number.bitLength() > LONGEST ? BigInteger.ONE : number.gcd(PRODUCT_OF_SMALL);
        for (int i = 0; rest.bitLength() >= Long.SIZE && !small.equals(BigInteger.ONE); i++) {
            BigInteger prime = BigInteger.valueOf(SMALL_PRIMES[i]);
            if (small.mod(prime).signum() == 0) {
                small = small.divide(prime);
                while (rest.mod(prime).signum() == 0) {
                    primes.merge(prime, 1, Integer::sum);
                    rest = rest.divide(prime);
                }
            }
        }
        return rest;
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

    /** Gives back what cannot be taken apart. */
    private static long withoutLarge(long number, Map<BigInteger, Integer> primes) {
        if (number == 1) {
            return 1;
        }
        if (isPrime(number)) {
            primes.merge(BigInteger.valueOf(number), 1, Integer::sum);
            return 1;
        }
        long factor = Rho.factorOf(number);
        return factor == number ? number : withoutLarge(factor, primes) * withoutLarge(number / factor, primes);
    }

    /** What has no small factor is a prime if it is below the square of the limit. */
    private static boolean isPrime(long number) {
        return number < (long) LIMIT * LIMIT || Primality.isPrime(number);
    }

    boolean isComplete() {
        return rest.equals(BigInteger.ONE);
    }
}
