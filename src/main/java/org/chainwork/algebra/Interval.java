package org.chainwork.algebra;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * The real numbers from {@code low} to {@code high}. Every operation gives an interval in which the result is certain to
 * lie: bounds are rounded outwards (Moore 1966). Null stands for "perhaps not defined, or too large to tell".
 */
public record Interval(double low, double high) implements RealNumber {

    private static final MathContext PRECISE = new MathContext(20);

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

    static @Nullable Interval of(Rational value) {
        if (value.isInteger() && value.bitLength() <= 53) {
            double exact = value.numerator().doubleValue();
            return new Interval(exact, exact);
        }
        double near = new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), PRECISE)
                .doubleValue();
        return outwards(near, near);
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
        if (!exponent.denominator().testBit(0)) {
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

    /** Whether the bounds are so close that the first {@code digits} digits of the middle mean something. */
    boolean isPrecise(int digits) {
        return high - low <= Math.abs(middle()) * Math.pow(10, -digits);
    }
}
