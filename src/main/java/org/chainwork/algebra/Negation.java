package org.chainwork.algebra;

import java.util.List;

/** {@code -operand}. A negated number is a {@link Constant}. */
public record Negation(Expr operand) implements Expr {

    public Negation {
        if (operand instanceof Constant) {
            throw new IllegalArgumentException("negated number is a constant: -" + operand);
        }
    }

    /** {@code -operand}, folded when it is a number. */
    public static Expr of(Expr operand) {
        return operand instanceof Constant(Rational value) ? new Constant(value.negate()) : new Negation(operand);
    }

    @Override
    public List<Expr> operands() {
        return List.of(operand);
    }
}
