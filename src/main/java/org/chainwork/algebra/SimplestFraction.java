package org.chainwork.algebra;

import java.math.BigInteger;

/** The fraction with the smallest denominator between two others, and of several integers the one nearest to 0. */
final class SimplestFraction {

    private SimplestFraction() {}

    /** Both ends included. */
    static Rational between(Rational low, Rational high) {
        if (low.signum() > 0) {
            return positive(low, high);
        }
        return high.signum() < 0 ? positive(high.negate(), low.negate()).negate() : Rational.ZERO;
    }

    /** By continued fractions: equal whole parts are taken off, and what is left turned over. */
    private static Rational positive(Rational low, Rational high) {
        BigInteger whole = low.numerator().divide(low.denominator());
        Rational floor = Rational.of(whole);
        if (floor.equals(low)) {
            return low;
        }
        Rational next = Rational.of(whole.add(BigInteger.ONE));
        if (next.compareTo(high) <= 0) {
            return next;
        }
        Rational rest = positive(Rational.ONE.divide(high.subtract(floor)), Rational.ONE.divide(low.subtract(floor)));
        return floor.add(Rational.ONE.divide(rest));
    }
}
