package org.chainwork.assignment.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.chainwork.algebra.Rational;

/** Points as people read them: exact inside, with at most two decimals outside. */
final class Points {

    private static final int DECIMALS = 2;

    private Points() {}

    static String of(Rational points, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(new BigDecimal(points.numerator())
                .divide(new BigDecimal(points.denominator()), 2 * DECIMALS + 2, RoundingMode.HALF_UP));
    }
}
