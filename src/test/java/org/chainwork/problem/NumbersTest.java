package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.chainwork.algebra.Rational;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void integersIncludeBothEnds() {
        assertThat(Numbers.integers(-1, 2)).isEqualTo(Numbers.of(-1, 0, 1, 2));
    }

    @Test
    void factorsChangeWhatTheyMultiply() {
        assertThat(Numbers.factors(3)).isEqualTo(Numbers.of(-3, -2, -1, 2, 3));
    }

    @Test
    void fractionsAreInLowestTermsAndNoIntegers() {
        assertThat(Numbers.fractions(4, 4).values())
                .extracting(Rational::toString)
                .containsExactlyInAnyOrder(
                        "1/2", "-1/2", "3/2", "-3/2", "1/3", "-1/3", "2/3", "-2/3", "4/3", "-4/3", "1/4", "-1/4", "3/4",
                        "-3/4");
    }

    @Test
    void someAreSmall() {
        assertThat(Numbers.factors(9).within(3)).isEqualTo(Numbers.factors(3));
        assertThat(Numbers.fractions(5, 4).within(3)).isEqualTo(Numbers.fractions(3, 3));
        assertThat(Numbers.integers(4, 6).within(3)).isEqualTo(Numbers.integers(4, 6));
    }

    @Test
    void someAreNotNegative() {
        assertThat(Numbers.integers(-2, 2).notNegative()).isEqualTo(Numbers.integers(0, 2));
        assertThat(Numbers.of(-2, -1).notNegative()).isEqualTo(Numbers.of(-2, -1));
    }

    @Test
    void whatStandsTwiceIsDrawnTwiceAsOften() {
        SplitMix64 generator = new SplitMix64(7);
        Numbers numbers = Numbers.of(2, 2, 3);

        assertThat(Stream.generate(() -> numbers.draw(generator))
                        .limit(3000)
                        .filter(Rational.of(2)::equals)
                        .count())
                .isBetween(1_850L, 2_150L);
    }

    @Test
    void refusesNothingToDrawFrom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Numbers(List.of()))
                .withMessage("numbers expected, found none");
    }
}
