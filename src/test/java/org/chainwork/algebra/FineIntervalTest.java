package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals enclose what they stand for, closely. Long decimals are worked out with another program. */
class FineIntervalTest {

    private static final Vocabulary NAMES = Vocabulary.of(List.of("x", "w"));

    @ParameterizedTest
    @CsvSource({
        "sqrt(x),                1.41421356237309504880168872420969807856967187537694",
        "x^(1/3),                1.25992104989487316476721060727822835057025146470150",
        "x^(-3/4)*w,             1.78381067250408160007624995584071387293945813869572",
        "|w-2x|/3,               0.33333333333333333333333333333333333333333333333333",
        "(w-5)^(1/3),            -1.25992104989487316476721060727822835057025146470150",
        "1/(x^10*10^100),        0.0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009765625",
    })
    void enclosesTheValue(String text, BigDecimal near) {
        FineInterval value = Objects.requireNonNull(value(text), text);

        assertThat(value.high().subtract(value.low())).isBetween(BigDecimal.ZERO, new BigDecimal("1e-50"));
        assertThat(value.low()).isLessThan(near.add(new BigDecimal("1e-49")));
        assertThat(value.high()).isGreaterThan(near.subtract(new BigDecimal("1e-49")));
    }

    /** Whatever is rounded is rounded outwards. */
    @ParameterizedTest
    @ValueSource(strings = {"sqrt(x)^2-2", "(x^(1/3))^3-2", "x/3*3-2", "sqrt(x)*sqrt(w)-sqrt(6)", "(1/w)^(-1)-3"})
    void enclosesZero(String text) {
        FineInterval value = Objects.requireNonNull(value(text), text);

        assertThat(value.low()).isNotPositive();
        assertThat(value.high()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/(x-2)", "sqrt(x-3)", "sqrt(x-2)", "x^(10^9)", "10^1001*x"})
    void hasNoneWhereThereMayBeNone(String text) {
        assertThat(value(text)).isNull();
    }

    private static @Nullable FineInterval value(String text) {
        Map<String, Rational> point = Map.of("x", Rational.of(2), "w", Rational.of(3));
        return new FineEvaluation(point, Definitions.NONE).value(Texts.read(text, NAMES));
    }
}
