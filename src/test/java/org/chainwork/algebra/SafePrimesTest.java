package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SafePrimesTest {

    private static final int CERTAINTY = 60;

    @Test
    void areSafePrimesOfTheirSize() {
        IntStream.rangeClosed(32, 96).forEach(bits -> {
            BigInteger prime = SafePrimes.draw(bits, new SplittableRandom(bits));
            assertSafe(prime, bits);
            assertSmallPrimesAreSquares(prime);
        });
    }

    @Test
    void aSecretHoldsSuchPrimesOnly() {
        Secrets.FIXED.wordPrimes().forEach(prime -> assertSafe(prime, Secret.WORD_BITS));
        Secrets.FIXED.widePrimes().forEach(prime -> assertSafe(prime, Secret.WIDE_BITS));
        Stream.concat(Secrets.FIXED.wordPrimes().stream(), Secrets.FIXED.widePrimes().stream())
                .forEach(SafePrimesTest::assertSmallPrimesAreSquares);
    }

    @Test
    void areSpreadOverTheirWholeRange() {
        SplittableRandom random = new SplittableRandom(7);
        List<BigInteger> primes =
                Stream.generate(() -> SafePrimes.draw(48, random)).limit(400).toList();

        assertThat(primes).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 8)
                        .mapToLong(part -> primes.stream()
                                .filter(prime -> prime.shiftRight(44).intValue() == 8 + part)
                                .count()))
                .allSatisfy(count -> assertThat(count).isBetween(25L, 75L));
    }

    private static void assertSafe(BigInteger prime, int bits) {
        assertThat(prime.bitLength()).as("%s", prime).isEqualTo(bits);
        assertThat(prime.isProbablePrime(CERTAINTY)).as("%s", prime).isTrue();
        assertThat(prime.shiftRight(1).isProbablePrime(CERTAINTY))
                .as("half of %s", prime)
                .isTrue();
    }

    /** Euler's criterion. */
    private static void assertSmallPrimesAreSquares(BigInteger prime) {
        for (int small : new int[] {2, 3, 5, 7, 11, 13}) {
            assertThat(BigInteger.valueOf(small).modPow(prime.shiftRight(1), prime))
                    .as("%s modulo %s", small, prime)
                    .isEqualTo(BigInteger.ONE);
        }
    }
}
