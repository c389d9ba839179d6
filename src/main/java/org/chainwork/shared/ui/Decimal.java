package org.chainwork.shared.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.chainwork.algebra.Rational;

/** Numbers as people read them, the same on every page: exact inside, rounded half up outside. */
public final class Decimal {

    private static final int PLACES = 2;
    private static final Rational HUNDRED = Rational.of(100);

    private Decimal() {}

    /** With at most two decimals, as a reader of that language writes them. */
    public static String of(Rational value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(PLACES);
        return format.format(rounded(value, PLACES));
    }

    /** A fraction in whole percent, as a reader of that language writes it; no line ends before the sign. */
    public static String percent(Rational fraction, Locale locale) {
        return NumberFormat.getPercentInstance(locale)
                .format(BigDecimal.valueOf(wholePercent(fraction)).movePointLeft(2));
    }

    /** What stands behind a number of percent in that language, as in {@link #percent}. */
    public static String percentSign(Locale locale) {
        return percent(Rational.ZERO, locale).substring(1);
    }

    /** A fraction as a number of whole percent. */
    public static int wholePercent(Rational fraction) {
        return rounded(fraction.multiply(HUNDRED), 0).intValueExact();
    }

    private static BigDecimal rounded(Rational value, int places) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), places, RoundingMode.HALF_UP);
    }
}
