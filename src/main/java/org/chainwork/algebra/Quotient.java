package org.chainwork.algebra;

import java.util.List;

/**
 * {@code numerator / denominator}. A quotient of two numbers is a {@link Constant}, except for a division by zero, which
 * stays a quotient that is never defined.
 */
public record Quotient(Expr numerator, Expr denominator) implements Expr {

    public Quotient {
        if (numerator instanceof Constant
                && denominator instanceof Constant divisor
                && divisor.value().signum() != 0) {
            throw new IllegalArgumentException(
                    "quotient of two numbers is a constant: " + numerator + "/" + denominator);
        }
    }

    /** {@code numerator / denominator}, folded when both are numbers. */
    public static Expr of(Expr numerator, Expr denominator) {
        return numerator instanceof Constant(Rational a)
                        && denominator instanceof Constant(Rational b)
                        && b.signum() != 0
                ? new Constant(a.divide(b))
                : new Quotient(numerator, denominator);
    }

    @Override
    public List<Expr> operands() {
        return List.of(numerator, denominator);
    }
}
