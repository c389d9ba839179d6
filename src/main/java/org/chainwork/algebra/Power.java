package org.chainwork.algebra;

import java.util.List;

/**
 * {@code base ^ exponent}, with a known rational exponent. A denominator above 1 is a root: an odd one is the real odd
 * root, {@code (-8)^(1/3) = -2}; an even one needs a non-negative base.
 */
public record Power(Expr base, Rational exponent) implements Expr {

    public static Power of(Expr base, long exponent) {
        return new Power(base, Rational.of(exponent));
    }

    /** Whether it is defined for non-negative bases only. */
    boolean isEvenRoot() {
        return exponent.hasEvenDenominator();
    }

    @Override
    public List<Expr> operands() {
        return List.of(base);
    }
}
