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
     * To any rational power, which is that of the root, for a safe prime. Roots of even order exist of squares and of 0 only,
     * and are the ones that are squares themselves; of odd order every residue has exactly one. So roots obey the laws of
     * real roots: those of products are products of roots, and an odd root keeps the sign. Null for 0 to the power 0 or less.
     */
    default @Nullable R power(R base, Rational exponent) {
        if (exponent.isInteger() || base.equals(zero())) {
            return integerPower(base, exponent.numerator());
        }
        BigInteger order = exponent.denominator();
        BigInteger inverse = inverseOfOrder(order);
        if (inverse == null) {
            return null;
        }
        // one over the root takes no longer than the root
        boolean divides = exponent.signum() < 0;
        R root = power(base, divides ? group(order).subtract(inverse) : inverse);
        if (!order.testBit(0)) {
            R back = power(root, order.mod(prime().subtract(BigInteger.ONE)));
            boolean isSquare = divides ? multiply(back, base).equals(one()) : back.equals(base);
            if (!isSquare) {
                return null;
            }
        }
        return integerPower(root, exponent.numerator().abs());
    }

    /** The exponent that takes the root; null where the order has no inverse. */
    default @Nullable BigInteger inverseOfOrder(BigInteger order) {
        BigInteger group = group(order);
        return order.gcd(group).equals(BigInteger.ONE) ? order.modInverse(group) : null;
    }

    /** How many residues there are to take the root of: all but 0, or the squares alone. */
    private BigInteger group(BigInteger order) {
        return order.testBit(0) ? prime().subtract(BigInteger.ONE) : prime().shiftRight(1);
    }
}
