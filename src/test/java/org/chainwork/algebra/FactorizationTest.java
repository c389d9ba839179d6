package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorizationTest {

    private static final long TWELVE_DIGITS = 1_000_000_000_000L;
    private static final long FOURTEEN_DIGITS = 100 * TWELVE_DIGITS;

    @ParameterizedTest
    @ValueSource(
            longs = {
                1,
                2,
                97,
                1_021 * 1_021,
                1_031 * 1_033,
                1_031L * 1_031 * 1_031,
                1_031L * 1_031 * 1_033,
                4_099L * 4_111,
                65_537L * 65_539,
                1_000_003L * 1_000_033,
                1_000_003L * 1_000_003,
                1_031_316_053,
                (1L << 61) - 1,
            })
    void takesApartWhatHasNoFactorOfManyDigits(long number) {
        Factorization factors = Factorization.of(BigInteger.valueOf(number));

        assertThat(factors.isComplete()).isTrue();
        assertPrimesMultiplyTo(number, factors);
    }

    @Test
    void takesApartEveryNumberOfUpToFourteenDigits() {
        SplittableRandom random = new SplittableRandom(3);
        LongStream.concat(LongStream.rangeClosed(1, 10_000), random.longs(2_000, TWELVE_DIGITS / 10, FOURTEEN_DIGITS))
                .forEach(number -> {
                    Factorization factors = Factorization.of(BigInteger.valueOf(number));

                    assertThat(factors.isComplete()).as("%s", number).isTrue();
                    assertPrimesMultiplyTo(number, factors);
                });
    }

    @Test
    void takesSmallFactorsOutOfWhatNoMachineWordHolds() {
        BigInteger number = BigInteger.TEN
                .pow(20)
                .multiply(BigInteger.valueOf(1_009 * 1_013))
                .multiply(BigInteger.valueOf(1_000_003));

        Factorization factors = Factorization.of(number);

        assertThat(factors.isComplete()).isTrue();
        assertThat(factors.primes()).containsEntry(BigInteger.TWO, 20).hasSize(5);
    }

    @Test
    void leavesTheRestWhereAFactorIsTooLarge() {
        long rest = 1_000_000_007L * 1_000_000_009L;

        Factorization factors = Factorization.of(BigInteger.valueOf(6 * rest));

        assertThat(factors.isComplete()).isFalse();
        assertThat(factors.rest()).isEqualTo(BigInteger.valueOf(rest));
        assertThat(factors.primes()).hasSize(2);
    }

    private static void assertPrimesMultiplyTo(long number, Factorization factors) {
        BigInteger product = factors.primes().entrySet().stream()
                .map(prime -> prime.getKey().pow(prime.getValue()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        assertThat(product).isEqualTo(BigInteger.valueOf(number));
        assertThat(factors.primes().keySet())
                .allSatisfy(prime -> assertThat(prime.isProbablePrime(60)).isTrue());
    }
}
