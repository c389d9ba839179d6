package org.chainwork.algebra;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The integers modulo a prime. Operations give {@code null} where they are not defined; operands are never null.
 *
 * @param <R> a residue
 */
interface Field<R> {

    BigInteger prime();

    R one();

    R zero();

    /** The residue of any integer. */
    R of(BigInteger value);

    R add(R a, R b);

    R negate(R a);

    R multiply(R a, R b);

    /** {@code 1/a}; null for 0. */
    @Nullable
    R invert(R a);

    /** {@code base^exponent} for an exponent from 0 to {@code prime - 1}. */
    R power(R base, BigInteger exponent);

    /** The number from 0 to {@code prime - 1} that a residue stands for, the same on every machine. */
    BigInteger toInteger(R residue);

    /** The residue of a rational number; null when the prime divides its denominator. */
    default @Nullable R of(Rational value) {
        R numerator = of(value.numerator());
        return value.isInteger() ? numerator : divide(numerator, of(value.denominator()));
    }

    default @Nullable R divide(R a, R b) {
        R inverse = invert(b);
        return inverse == null ? null : multiply(a, inverse);
    }

    /** To an integer power of any size and sign; null for 0 to the power 0 or less. */
    default @Nullable R integerPower(R base, BigInteger exponent) {
        if (base.equals(zero())) {
            return exponent.signum() > 0 ? base : null;
        }
        BigInteger magnitude = exponent.abs();
        BigInteger order = prime().subtract(BigInteger.ONE);
        R power = power(base, magnitude.compareTo(order) < 0 ? magnitude : magnitude.mod(order));
        return exponent.signum() < 0 ? invert(power) : power;
    }
}
