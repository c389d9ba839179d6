package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnivariateTest {

    private static final Vocabulary NAMES = Vocabulary.of(List.of("x", "w"));

    @ParameterizedTest
    @CsvSource({
        "x^2+1, POSITIVE",
        "-x^2-1/2, NEGATIVE",
        "x^2-2x+1, POSITIVE",
        "x^2-2, UNKNOWN",
        "x^4-x^2+1, POSITIVE",
        "x^4-3x+1, UNKNOWN",
        "(x^2+x-1)^2+1/1000000, POSITIVE",
        "(x^2+x-1)^2-1/1000000, UNKNOWN",
        "(x-1)^2*(x+2)^2, POSITIVE",
        "(x-1)^2*(x+2)^3, UNKNOWN",
        "-(x-1)^4*(x^2+2), NEGATIVE",
        "x^8+1, POSITIVE",
        "x^3+x, UNKNOWN",
        "x-x+3, POSITIVE",
        "x-x, UNKNOWN",
    })
    void hasTheSign(String text, Sign sign) {
        assertThat(polynomial(text))
                .isNotNull()
                .extracting(UnivariateTest::sign)
                .isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({"x*w+1", "1/x+1", "sqrt(x)+1", "|x|+1", "x^9+1", "(x^3+1)^3"})
    void isOfOneSymbolAndNotLong(String text) {
        assertThat(polynomial(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "x^4+2x^2+1, x^2+1: 2",
        "8x^4+8x^2+2, 2*x^2+1: 2",
        "x^3-3x+2, x+2: 1 x-1: 2",
        "x^6-x^4, x^2-1: 1 x: 4",
        "-x^2-1, x^2+1: 1",
        "x^2-1/4, 4*x^2-1: 1",
    })
    void isTakenApartIntoSquareFreeFactors(String text, String expected) {
        String found = parts(Objects.requireNonNull(polynomial(text)))
                .map(part -> PlainText.print(part.polynomial().primitive()) + ": " + part.multiplicity())
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(expected);
    }

    /** What is said of random products is held against their values. */
    @Test
    void isWhatItsFactorsMultiplyTo() {
        SplittableRandom random = new SplittableRandom(21);
        for (int i = 0; i < 500; i++) {
            String text = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(factor -> "(%d*x^2+%d*x+%d)^%d"
                            .formatted(
                                    random.nextInt(1, 4),
                                    random.nextInt(-3, 4),
                                    random.nextInt(-3, 4),
                                    factor == 0 ? 2 : 1))
                    .collect(Collectors.joining("*"));
            Univariate polynomial = Objects.requireNonNull(polynomial(text), text);
            Rational number = polynomial.leading();
            for (Univariate.Part part : parts(polynomial).toList()) {
                number = number.divide(part.leading());
            }
            for (int x = -4; x <= 4; x++) {
                Rational product = number;
                for (Univariate.Part part : parts(polynomial).toList()) {
                    product = product.multiply(
                            value(part.polynomial().primitive(), x).power(part.multiplicity()));
                }
                Rational value = value(Texts.read(text, NAMES), x);

                assertThat(product).as("%s at %s", text, x).isEqualTo(value);
                assertThat(sign(polynomial) == Sign.POSITIVE && value.signum() < 0)
                        .as("%s at %s", text, x)
                        .isFalse();
            }
        }
    }

    private static Sign sign(Univariate polynomial) {
        return polynomial.sign(polynomial.squareFree());
    }

    private static Stream<Univariate.Part> parts(Univariate polynomial) {
        return Objects.requireNonNull(polynomial.squareFree()).stream();
    }

    private static Rational value(Expr expr, int x) {
        Value value = Evaluation.at(Map.of("x", Rational.of(x)), Definitions.NONE, 1_000)
                .value(expr);
        return ((Value.Exact) value).value();
    }

    private static @Nullable Univariate polynomial(String text) {
        return Univariate.of(Texts.read(text, NAMES));
    }
}
