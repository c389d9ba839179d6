package org.chainwork.algebra;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Interval} of {@value #DIGITS} digits, for values that are closer to each other than doubles tell. It takes
 * microseconds an operation. Null stands for "perhaps not defined, or too long to tell".
 */
record FineInterval(BigDecimal low, BigDecimal high) {

    private static final int DIGITS = 60;

    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

    private static final int HIGHEST_POWER = 1_000;
    private static final int HIGHEST_ROOT = 16;

    /** Of places before and behind the point: what is larger or smaller takes long to take a root of. */
    private static final int MOST_PLACES = 1_000;

    static @Nullable FineInterval of(Rational value) {
        BigDecimal above = new BigDecimal(value.numerator());
        BigDecimal below = new BigDecimal(value.denominator());
        return bounded(above.divide(below, DOWN), above.divide(below, UP));
    }

    private static @Nullable FineInterval bounded(BigDecimal low, BigDecimal high) {
        return isBounded(low) && isBounded(high) ? new FineInterval(low, high) : null;
    }

    private static boolean isBounded(BigDecimal bound) {
        return Math.abs(bound.scale()) <= MOST_PLACES;
    }

    @Nullable
    FineInterval plus(FineInterval other) {
        return bounded(low.add(other.low, DOWN), high.add(other.high, UP));
    }

    FineInterval negate() {
        return new FineInterval(high.negate(), low.negate());
    }

    @Nullable
    FineInterval times(FineInterval other) {
        if (low.signum() >= 0 && other.low.signum() >= 0) {
            return bounded(low.multiply(other.low, DOWN), high.multiply(other.high, UP));
        }
        return bounded(
                products(other, DOWN).reduce(BigDecimal::min).orElseThrow(),
                products(other, UP).reduce(BigDecimal::max).orElseThrow());
    }

    private Stream<BigDecimal> products(FineInterval other, MathContext rounding) {
        return Stream.of(low, high)
                .flatMap(mine -> Stream.of(mine.multiply(other.low, rounding), mine.multiply(other.high, rounding)));
    }

    @Nullable
    FineInterval reciprocal() {
        return low.signum() > 0 || high.signum() < 0
                ? bounded(BigDecimal.ONE.divide(high, DOWN), BigDecimal.ONE.divide(low, UP))
                : null;
    }

    FineInterval abs() {
        if (low.signum() >= 0) {
            return this;
        }
        return high.signum() <= 0
                ? negate()
                : new FineInterval(BigDecimal.ZERO, low.negate().max(high));
    }

    /** Null where the base may be 0, or negative under an even root. */
    @Nullable
    FineInterval power(Rational exponent) {
        if (high.signum() < 0 && !exponent.hasEvenDenominator()) {
            FineInterval mirrored = negate().power(exponent);
            return mirrored == null || Factors.isEven(exponent) ? mirrored : mirrored.negate();
        }
        boolean isShort = exponent.numerator().abs().compareTo(BigInteger.valueOf(HIGHEST_POWER)) <= 0
                && exponent.denominator().compareTo(BigInteger.valueOf(HIGHEST_ROOT)) <= 0;
        if (low.signum() <= 0 || !isShort) {
            return null;
        }
        FineInterval root = root(exponent.denominator().intValueExact());
        int times = exponent.numerator().intValueExact();
        FineInterval power = bounded(root.low.pow(Math.abs(times), DOWN), root.high.pow(Math.abs(times), UP));
        return power == null || times >= 0 ? power : power.reciprocal();
    }

    private FineInterval root(int order) {
        return order == 1
                ? this
                : new FineInterval(rootBelow(low, order), rootBelow(high, order).add(unit(high, order)));
    }

    /** The largest number with so many places whose power is at most the radicand. */
    private static BigDecimal rootBelow(BigDecimal radicand, int order) {
        int places = places(radicand, order);
        BigInteger scaled = radicand.scaleByPowerOfTen(places * order).toBigInteger();
        return new BigDecimal(Roots.floor(scaled, order), places);
    }

    private static BigDecimal unit(BigDecimal radicand, int order) {
        return BigDecimal.ONE.movePointLeft(places(radicand, order));
    }

    /** Behind the point of the root, so that it has enough digits. */
    private static int places(BigDecimal radicand, int order) {
        return DIGITS - (radicand.precision() - radicand.scale()) / order;
    }

    boolean isApartFrom(FineInterval other) {
        return high.compareTo(other.low) < 0 || other.high.compareTo(low) < 0;
    }
}
