package org.chainwork.api;

import java.math.BigDecimal;
import java.math.MathContext;
import org.chainwork.algebra.Interval;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.RealNumber;

/** Values for programs: exact where they are rational, else six digits with ≈ before them. */
final class Decimals {

    private static final MathContext DIGITS = new MathContext(6);

    private Decimals() {}

    static String of(RealNumber value) {
        return switch (value) {
            case Rational rational -> rational.toString();
            case Interval interval -> "≈" + new BigDecimal(interval.middle()).round(DIGITS);
        };
    }
}
