package org.chainwork.insight.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chainwork.algebra.Rational;
import org.chainwork.shared.ui.Decimal;

/** Figures as a reader of that language writes them. What is absent is a dash. */
record FigureText(Locale locale) {

    static final String NONE = "–";

    String percent(Optional<Rational> fraction) {
        return fraction.map(found -> Decimal.percent(found, locale)).orElse(NONE);
    }

    String decimal(Optional<Rational> value) {
        return value.map(found -> Decimal.of(found, locale)).orElse(NONE);
    }

    String correlation(OptionalDouble correlation) {
        if (correlation.isEmpty()) {
            return NONE;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(correlation.getAsDouble()).replace('-', '−');
    }

    static double number(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }
}
