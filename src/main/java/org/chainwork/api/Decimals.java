package org.chainwork.api;

import java.math.BigDecimal;
import java.math.MathContext;
import org.chainwork.algebra.Interval;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.RealNumber;

/** Values for programs: exact where they are rational, else six digits or more with ≈ before them. */
final class Decimals {

    private static final int FEWEST_DIGITS = 6;

    /** As many as two different doubles need to look different. */
    private static final int MOST_DIGITS = 17;

    private Decimals() {}

    /** With as many digits as tell it from another value, to which it may be close. */
    static String of(RealNumber value, RealNumber other) {
        int digits = FEWEST_DIGITS;
        while (digits < MOST_DIGITS && rounded(value, digits).compareTo(rounded(other, digits)) == 0) {
            digits++;
        }
        return value instanceof Rational exact ? exact.toString() : "≈" + rounded(value, digits);
    }

    private static BigDecimal rounded(RealNumber value, int digits) {
        MathContext context = new MathContext(digits);
        return switch (value) {
            case Rational exact ->
                new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), context);
            case Interval interval -> new BigDecimal(interval.middle()).round(context);
        };
    }
}
