package org.chainwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.chainwork.algebra.Rational;
import org.junit.jupiter.api.Test;

class DecimalTest {

    @Test
    void hasAtMostTwoPlacesRoundedHalfUp() {
        assertThat(english(7, 1)).isEqualTo("7");
        assertThat(english(5, 2)).isEqualTo("2.5");
        assertThat(english(2, 3)).isEqualTo("0.67");
        assertThat(english(1, 8)).isEqualTo("0.13");
        assertThat(english(267_5, 1000)).isEqualTo("2.68");
        assertThat(Decimal.of(Rational.of(1, 8), Locale.GERMAN)).isEqualTo("0,13");
    }

    @Test
    void percentAreWholeAndStayWithTheirSign() {
        assertThat(Decimal.percent(Rational.of(1, 2), Locale.ENGLISH)).isEqualTo("50%");
        assertThat(Decimal.percent(Rational.of(1, 200), Locale.ENGLISH)).isEqualTo("1%");
        assertThat(Decimal.percent(Rational.of(29, 100), Locale.GERMAN)).isEqualTo("29\u00a0%");
        assertThat(Decimal.percentSign(Locale.ENGLISH)).isEqualTo("%");
        assertThat(Decimal.percentSign(Locale.GERMAN)).isEqualTo("\u00a0%");
        assertThat(Decimal.wholePercent(Rational.of(1, 3))).isEqualTo(33);
    }

    private static String english(int numerator, int denominator) {
        return Decimal.of(Rational.of(numerator, denominator), Locale.ENGLISH);
    }
}
