package org.chainwork.insight.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chainwork.algebra.Rational;

/** Figures as a reader of that language writes them. What is absent is a dash. */
record FigureText(Locale locale) {

    static final String NONE = "–";

    String percent(Optional<Rational> fraction) {
        return fraction.map(found -> Math.round(100 * number(found)) + "\u00a0%")
                .orElse(NONE);
    }

    String points(Optional<Rational> points) {
        return points.map(found -> decimals(0, 1).format(number(found))).orElse(NONE);
    }

    String correlation(OptionalDouble correlation) {
        if (correlation.isEmpty()) {
            return NONE;
        }
        return decimals(2, 2).format(correlation.getAsDouble()).replace('-', '−');
    }

    private NumberFormat decimals(int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }

    static double number(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }
}
