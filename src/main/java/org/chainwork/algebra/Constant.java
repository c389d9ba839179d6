package org.chainwork.algebra;

import java.util.List;

/** A known rational number, of any size and sign. */
public record Constant(Rational value) implements Expr {

    /** Whether {@code expr} is a number below 0, which printers write with a minus sign in front. */
    static boolean isNegative(Expr expr) {
        return expr instanceof Constant(Rational value) && value.signum() < 0;
    }

    @Override
    public List<Expr> operands() {
        return List.of();
    }
}
