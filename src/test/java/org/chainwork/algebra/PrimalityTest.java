package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrimalityTest {

    /** Carmichael numbers, and those that pass for all bases up to 7, 13, 17 and 23 (OEIS A014233). */
    @ParameterizedTest
    @ValueSource(
            longs = {
                1_729,
                825_265,
                321_197_185,
                3_215_031_751L,
                3_474_749_660_383L,
                341_550_071_728_321L,
                3_825_123_056_546_413_051L
            })
    void isNotTakenIn(long composite) {
        assertThat(Primality.isPrime(composite)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 1_000_003, (1L << 61) - 1, 4_611_686_018_427_387_847L, 9_223_372_036_854_775_783L})
    void knowsPrimes(long prime) {
        assertThat(Primality.isPrime(prime)).isTrue();
    }

    @Test
    void agreesWithAnotherTest() {
        SplittableRandom random = new SplittableRandom(5);
        LongStream numbers =
                LongStream.concat(LongStream.range(20, 20_000), random.longs(20_000, 1L << 40, Long.MAX_VALUE / 2));

        numbers.map(number -> number | 1)
                .filter(number -> number > 40)
                .forEach(number -> assertThat(Primality.isPrime(number))
                        .as("%s", number)
                        .isEqualTo(BigInteger.valueOf(number).isProbablePrime(60)));
    }
}
