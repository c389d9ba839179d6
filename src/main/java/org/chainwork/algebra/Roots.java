package org.chainwork.algebra;

import java.math.BigInteger;

/** Exact roots of rational numbers. */
final class Roots {

    private Roots() {}

    /** The real root of order {@code order >= 2}; odd roots keep the sign. */
    static Value root(Rational value, int order) {
        if (value.signum() < 0) {
            if (order % 2 == 0) {
                return new Value.Undefined();
            }
            return root(value.negate(), order) instanceof Value.Exact positive
                    ? new Value.Exact(positive.value().negate())
                    : new Value.Irrational();
        }
        BigInteger numerator = floor(value.numerator(), order);
        BigInteger denominator = floor(value.denominator(), order);
        boolean exact = numerator.pow(order).equals(value.numerator())
                && denominator.pow(order).equals(value.denominator());
        return exact ? new Value.Exact(new Rational(numerator, denominator)) : new Value.Irrational();
    }

    /** The largest integer whose power is at most {@code value}, bit by bit from above. */
    private static BigInteger floor(BigInteger value, int order) {
        BigInteger root = BigInteger.ZERO;
        for (int bit = value.bitLength() / order; bit >= 0; bit--) {
            BigInteger candidate = root.setBit(bit);
            if (candidate.pow(order).compareTo(value) <= 0) {
                root = candidate;
            }
        }
        return root;
    }
}
