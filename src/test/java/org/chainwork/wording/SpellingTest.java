package org.chainwork.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chainwork.algebra.Interval;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.RealNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @Test
    void writesNamesWithSubscripts() {
        assertThat(Spelling.derivative("u2", "w10")).isEqualTo("du₂/dw₁₀");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    du/dx, du/dx
                    \\frac{du_1}{dw_{12}}, du₁/dw₁₂
                    \\frac{\\differentialD y}{\\mathrm{d}x}, dy/dx
                    u_1^{\\prime}, u₁′
                    u', u′
                    """)
    void writesDerivativesWithoutCommands(String typed, String plain) {
        assertThat(Spelling.typedDerivative(typed)).isEqualTo(plain);
    }

    @Test
    void writesPointsInTheOrderOfTheProblem() {
        Map<String, Rational> point = Map.of("b1", Rational.of(-1), "x", Rational.of(2), "w1", Rational.of(1, 2));

        assertThat(Spelling.point(point, List.of("x", "w1", "b1"), Locale.ENGLISH))
                .isEqualTo("x = 2, w₁ = 1/2, b₁ = −1");
    }

    @Test
    void givesTheSizeOfWhatIsTooLongToRead() {
        Rational huge = Rational.of(BigInteger.valueOf(-5712).multiply(BigInteger.TEN.pow(43)));

        assertThat(Spelling.number(huge, Locale.ENGLISH)).isEqualTo("≈ −5.71200·10^46");
        assertThat(Spelling.number(huge, Locale.GERMAN)).isEqualTo("≈ −5,71200·10^46");
        assertThat(Spelling.number(Rational.ONE.divide(huge), Locale.ENGLISH)).isEqualTo("≈ −1.75070·10^−47");
    }

    @Test
    void givesTheFirstDigitsOfALongFraction() {
        Rational long14 = Rational.of(14).add(new Rational(BigInteger.ONE, BigInteger.TEN.pow(400)));

        assertThat(Spelling.number(long14, Locale.ENGLISH)).isEqualTo("≈ 14.0000");
        assertThat(Spelling.number(long14, Locale.GERMAN)).isEqualTo("≈ 14,0000");
    }

    @Test
    void writesLongNumbersAlikeOnlyWhereItSaysSo() {
        RealNumber first = scaled(5_712_349);
        RealNumber second = scaled(5_712_012);
        RealNumber nearlyTen = scaled(9_999_999);

        assertThat(Spelling.looksLike(first, second)).isFalse();
        assertThat(Spelling.number(first, Locale.ENGLISH)).isNotEqualTo(Spelling.number(second, Locale.ENGLISH));
        assertThat(Spelling.number(nearlyTen, Locale.ENGLISH)).isEqualTo("≈ 1.00000·10^37");
    }

    private static Rational scaled(long digits) {
        return Rational.of(BigInteger.valueOf(digits).multiply(BigInteger.TEN.pow(30)));
    }

    @Test
    void knowsWhichNumbersItWritesAlike() {
        Rational tiny = new Rational(BigInteger.ONE, BigInteger.TEN.pow(400));
        Rational fourteen = Rational.of(14);

        assertThat(Spelling.looksLike(fourteen.add(tiny), fourteen)).isTrue();
        assertThat(Spelling.looksLike(new Interval(1.414213, 1.414215), new Interval(1.4142139, 1.4142141)))
                .isTrue();
        assertThat(Spelling.looksLike(Rational.of(14), Rational.of(28))).isFalse();
        assertThat(Spelling.looksLike(Rational.of(14_000_000), Rational.of(14_000_001)))
                .isFalse();
    }
}
