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

    /** Whether a residue other than 0 is a square. Squares play the part of the positive numbers. */
    default boolean isSquare(R a) {
        return power(a, prime().shiftRight(1)).equals(one());
    }

    /**
     * The root of any order from 2, for a safe prime. Of even order it exists for squares and 0 only, and is the one
     * that is a square itself; of odd order every residue has exactly one. So roots obey the laws of real roots: those
     * of products are products of roots, and an odd root keeps the sign.
     */
    default @Nullable R root(R a, BigInteger order) {
        if (a.equals(zero())) {
            return a;
        }
        BigInteger inverse = inverseOfOrder(order);
        if (inverse == null) {
            return null;
        }
        R root = power(a, inverse);
        return order.testBit(0) || a.equals(integerPower(root, order)) ? root : null;
    }

    /** The exponent that takes the root; null where the order has no inverse. */
    default @Nullable BigInteger inverseOfOrder(BigInteger order) {
        BigInteger group = order.testBit(0) ? prime().subtract(BigInteger.ONE) : prime().shiftRight(1);
        return order.gcd(group).equals(BigInteger.ONE) ? order.modInverse(group) : null;
    }
}
