package org.chainwork.algebra;

import java.math.BigInteger;

/** Exact roots of rational numbers. */
final class Roots {

    private static final int LEADING_BITS = 40;

    /** More than what the logarithms are off. */
    private static final double MARGIN = 0x1p-30;

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

    /** A little more than the root, by logarithms. */
    private static BigInteger fromAbove(BigInteger value, int order) {
        int cut = Math.max(0, value.bitLength() - Long.SIZE);
        double logarithm = (cut + Math.log(value.shiftRight(cut).doubleValue()) / Math.log(2)) / order;
        int whole = (int) logarithm;
        double leading = Math.pow(2, logarithm - whole) * (1 + MARGIN);
        BigInteger digits = BigInteger.valueOf((long) Math.scalb(leading, LEADING_BITS));
        return digits.shiftLeft(whole).shiftRight(LEADING_BITS).add(BigInteger.ONE);
    }

    /** The largest integer whose power is at most {@code value}: Newton's iteration from above. */
    static BigInteger floor(BigInteger value, int order) {
        if (order >= value.bitLength()) {
            return BigInteger.valueOf(value.signum());
        }
        BigInteger times = BigInteger.valueOf(order);
        BigInteger root = fromAbove(value, order);
        while (true) {
            BigInteger quotient = value.divide(root.pow(order - 1));
            BigInteger next =
                    root.multiply(times.subtract(BigInteger.ONE)).add(quotient).divide(times);
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }
}
