package org.chainwork.algebra;

import org.jspecify.annotations.Nullable;

/**
 * The real numbers from {@code low} to {@code high}. Every operation gives an interval in which the result is certain to
 * lie: bounds are rounded outwards (Moore 1966). Null stands for "perhaps not defined, or too large to tell".
 */
public record Interval(double low, double high) implements RealNumber {

    private static final int DOUBLE_BITS = 53;

    /** Of long numbers so many binary digits count; cutting the others off moves either number by 2^-61 at most. */
    private static final int LEADING_BITS = 62;

    /** Two numbers cut off and rounded, and their quotient rounded: less than four units of 2^-53. */
    private static final double LEADING_ERROR = 0x1p-51;

    /** {@link Math#pow} is at most this many units in the last place off, with some reserve. */
    private static final int POWER_ERROR = 3;

    public Interval {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("interval needs finite bounds in order, got " + low + " and " + high);
        }
    }

    private static @Nullable Interval outwards(double low, double high) {
        double below = Math.nextDown(low);
        double above = Math.nextUp(high);
        return Double.isFinite(below) && Double.isFinite(above) ? new Interval(below, above) : null;
    }

    /** A quotient of the leading digits, so that the length of the number hardly counts. */
    static @Nullable Interval of(Rational value) {
        if (value.isInteger() && value.bitLength() <= DOUBLE_BITS) {
            double exact = value.numerator().doubleValue();
            return new Interval(exact, exact);
        }
        int above = Math.max(0, value.numerator().bitLength() - LEADING_BITS);
        int below = Math.max(0, value.denominator().bitLength() - LEADING_BITS);
        double quotient = value.numerator().shiftRight(above).doubleValue()
                / value.denominator().shiftRight(below).doubleValue();
        double near = Math.scalb(quotient, above - below);
        double error = Math.abs(near) * LEADING_ERROR;
        return outwards(near - error, near + error);
    }

    @Nullable
    Interval plus(Interval other) {
        return outwards(low + other.low, high + other.high);
    }

    Interval negate() {
        return new Interval(-high, -low);
    }

    Interval abs() {
        if (low >= 0) {
            return this;
        }
        return high <= 0 ? negate() : new Interval(0, Math.max(-low, high));
    }

    @Nullable
    Interval times(Interval other) {
        double a = low * other.low;
        double b = low * other.high;
        double c = high * other.low;
        double d = high * other.high;
        return outwards(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    @Nullable
    Interval reciprocal() {
        return low > 0 || high < 0 ? outwards(1 / high, 1 / low) : null;
    }

    /** To any rational power, with the meaning of {@link Power}. */
    @Nullable
    Interval power(Rational exponent) {
        if (exponent.signum() == 0) {
            return sign().isKnown() ? new Interval(1, 1) : null;
        }
        if (exponent.signum() < 0) {
            Interval positive = power(exponent.negate());
            return positive == null ? null : positive.reciprocal();
        }
        if (low >= 0) {
            return risingPower(exponent);
        }
        if (exponent.hasEvenDenominator()) {
            return null;
        }
        if (!exponent.numerator().testBit(0)) {
            return abs().risingPower(exponent);
        }
        if (high <= 0) {
            Interval mirrored = negate().risingPower(exponent);
            return mirrored == null ? null : mirrored.negate();
        }
        Interval below = new Interval(0, -low).risingPower(exponent);
        Interval above = new Interval(0, high).risingPower(exponent);
        return below == null || above == null ? null : new Interval(-below.high, above.high);
    }

    /** Of an interval without negative numbers, to a positive power: the bounds go to the bounds. */
    private @Nullable Interval risingPower(Rational exponent) {
        double power =
                exponent.numerator().doubleValue() / exponent.denominator().doubleValue();
        double below = Math.max(0, powerTowards(low, power, -1));
        double above = powerTowards(high, power, 1);
        return Double.isFinite(above) && Double.isFinite(power) && power > 0 ? new Interval(below, above) : null;
    }

    private static double powerTowards(double base, double power, int direction) {
        if (base == 0 || base == 1) {
            return base;
        }
        double near = Math.pow(base, power);
        // the exponent itself is rounded, which moves the result by its own share of the logarithm
        double error = (POWER_ERROR + 2 * Math.abs(power * Math.log(base))) * Math.ulp(1.0);
        double moved = near * (1 + direction * error);
        return direction < 0 ? Math.nextDown(moved) : Math.nextUp(moved);
    }

    boolean isApartFrom(Interval other) {
        return high < other.low || other.high < low;
    }

    Sign sign() {
        if (low > 0) {
            return Sign.POSITIVE;
        }
        return high < 0 ? Sign.NEGATIVE : Sign.UNKNOWN;
    }

    /** The middle. */
    public double middle() {
        return low + (high - low) / 2;
    }

    /** The simplest fraction in it. */
    Rational simplest() {
        return SimplestFraction.between(Rational.of(low), Rational.of(high));
    }

    /** Whether the bounds are so close that the first {@code digits} digits of the middle mean something. */
    boolean isPrecise(int digits) {
        return high - low <= Math.abs(middle()) * Math.pow(10, -digits);
    }
}
