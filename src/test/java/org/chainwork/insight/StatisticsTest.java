package org.chainwork.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.chainwork.algebra.Rational;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void nobodyHasNeitherMeanNorMedianNorCorrelation() {
        assertThat(Statistics.mean(List.of())).isEmpty();
        assertThat(Statistics.median(List.of())).isEmpty();
        assertThat(Statistics.correlation(List.of(), List.of())).isEmpty();
    }

    @Test
    void theMedianIsInTheMiddle() {
        assertThat(Statistics.median(numbers(7))).contains(Rational.of(7));
        assertThat(Statistics.median(numbers(9, 1, 4))).contains(Rational.of(4));
        assertThat(Statistics.median(numbers(9, 1, 4, 5))).contains(Rational.of(9, 2));
        assertThat(Statistics.median(numbers(3, 3, 3))).contains(Rational.of(3));
    }

    @Test
    void theMeanIsExact() {
        assertThat(Statistics.mean(numbers(1, 0, 0))).contains(Rational.of(1, 3));
    }

    @Test
    void correlationsWorkedOutByHand() {
        // deviations -1, 0, 1 against -1, 1, 0: 1 / sqrt(2·2)
        assertThat(Statistics.correlation(numbers(1, 2, 3), numbers(1, 3, 2)).orElseThrow())
                .isCloseTo(0.5, within(1e-12));
        assertThat(Statistics.correlation(numbers(0, 1), numbers(4, 9)).orElseThrow())
                .isCloseTo(1, within(1e-12));
        assertThat(Statistics.correlation(numbers(0, 1, 2), numbers(9, 6, 3)).orElseThrow())
                .isCloseTo(-1, within(1e-12));
    }

    @Test
    void whatIsEverywhereTheSameCorrelatesWithNothing() {
        List<Rational> tenths = Collections.nCopies(7, Rational.of(1, 10));

        assertThat(Statistics.correlation(numbers(5), numbers(5))).isEmpty();
        assertThat(Statistics.correlation(tenths, numbers(1, 2, 3, 4, 5, 6, 7))).isEmpty();
        assertThat(Statistics.correlation(numbers(1, 2, 3, 4, 5, 6, 7), tenths)).isEmpty();
    }

    @Test
    void pairsAreTwoByTwo() {
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.correlation(numbers(1, 2), numbers(1)));
    }

    @Test
    void aBinHoldsItsLowerEndAndTheLastOneBoth() {
        List<Rational> shares = List.of(
                Rational.ZERO,
                Rational.of(99, 1000),
                Rational.of(1, 10),
                Rational.of(9, 10),
                Rational.ONE,
                Rational.of(3, 2));

        assertThat(Histogram.of(shares).counts()).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 3);
        assertThat(Histogram.of(List.of()).counts()).hasSize(Histogram.BINS).containsOnly(0);
    }

    private static List<Rational> numbers(int... values) {
        return Arrays.stream(values)
                .mapToObj(value -> Rational.of((long) value))
                .toList();
    }
}
