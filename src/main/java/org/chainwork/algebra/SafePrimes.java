package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws safe primes, {@code p = 2q + 1} with {@code q} prime, modulo which 2, 3, 5, 7, 11 and 13 are squares. In such a
 * field the squares are a group of prime order, so that roots can be taken in one consistent way, those of small
 * constants included.
 */
final class SafePrimes {

    private static final List<Integer> SMALL_SQUARES = List.of(3, 5, 7, 11, 13);
    private static final int SIEVE_LIMIT = 2_000;
    private static final int CERTAINTY = 100;

    /** Candidates of one sieve: q = start, start + 4, start + 8, ... */
    private static final int WINDOW = 1 << 15;

    private static final int STEP = 4;
    private static final List<Integer> SIEVE_PRIMES = oddPrimesBelow(SIEVE_LIMIT);

    private SafePrimes() {}

    /** A safe prime of exactly {@code bits} bits, at least 32. */
    static BigInteger draw(int bits, RandomGenerator random) {
        while (true) {
            // q = 3 mod 4 makes p = 7 mod 8, modulo which 2 is a square
            BigInteger start =
                    randomBits(bits - 1, random).setBit(bits - 2).setBit(1).setBit(0);
            BitSet excluded = sieve(start);
            for (int i = excluded.nextClearBit(0); i < WINDOW; i = excluded.nextClearBit(i + 1)) {
                BigInteger q = start.add(BigInteger.valueOf((long) STEP * i));
                BigInteger p = q.shiftLeft(1).setBit(0);
                if (p.bitLength() == bits
                        && q.isProbablePrime(1)
                        && p.isProbablePrime(1)
                        && q.isProbablePrime(CERTAINTY)
                        && p.isProbablePrime(CERTAINTY)) {
                    return p;
                }
            }
        }
    }

    private static BigInteger randomBits(int bits, RandomGenerator random) {
        byte[] bytes = new byte[bits / Byte.SIZE + 1];
        random.nextBytes(bytes);
        return new BigInteger(1, bytes).mod(BigInteger.ONE.shiftLeft(bits));
    }

    /** Marks the candidates of which q or p has a small divisor, or modulo which a small prime is no square. */
    private static BitSet sieve(BigInteger start) {
        BitSet excluded = new BitSet(WINDOW);
        for (int divisor : SIEVE_PRIMES) {
            int first = start.mod(BigInteger.valueOf(divisor)).intValue();
            int quarter = divisor % 4 == 1 ? (3 * divisor + 1) / 4 : (divisor + 1) / 4;
            int eighth = quarter * ((divisor + 1) / 2) % divisor;
            exclude(excluded, (divisor - first) * quarter % divisor, divisor);
            exclude(excluded, (divisor - (2 * first + 1) % divisor) * eighth % divisor, divisor);
        }
        for (int small : SMALL_SQUARES) {
            int first = start.mod(BigInteger.valueOf(small)).intValue();
            for (int i = 0; i < small; i++) {
                int p = (2 * (first + STEP * i) + 1) % small;
                if (!isSquareModulo(small, p)) {
                    exclude(excluded, i, small);
                }
            }
        }
        return excluded;
    }

    private static void exclude(BitSet excluded, int from, int step) {
        for (int i = from; i < WINDOW; i += step) {
            excluded.set(i);
        }
    }

    /** Whether {@code small} is a square modulo a prime that leaves {@code rest}, by quadratic reciprocity (Gauss). */
    private static boolean isSquareModulo(int small, int rest) {
        boolean restIsSquare = false;
        for (int root = 1; root < small; root++) {
            restIsSquare |= root * root % small == rest;
        }
        // the prime itself is 3 mod 4
        return small % 4 == 1 ? restIsSquare : !restIsSquare;
    }

    private static List<Integer> oddPrimesBelow(int limit) {
        List<Integer> primes = new ArrayList<>();
        for (int candidate = 3; candidate < limit; candidate += 2) {
            if (BigInteger.valueOf(candidate).isProbablePrime(CERTAINTY)) {
                primes.add(candidate);
            }
        }
        return primes;
    }
}
