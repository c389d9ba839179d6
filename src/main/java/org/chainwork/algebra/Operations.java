package org.chainwork.algebra;

import java.util.List;

/** Counts the nodes of an expression: what one evaluation costs. */
final class Operations {

    private Operations() {}

    static int count(Expr expr) {
        return switch (expr) {
            case Constant constant -> 1;
            case Symbol symbol -> 1;
            case Sum sum -> count(sum.terms());
            case Product product -> count(product.factors());
            case Quotient quotient -> 1 + count(quotient.numerator()) + count(quotient.denominator());
            case Negation negation -> 1 + count(negation.operand());
            case Power power -> 1 + count(power.base());
            case Call call -> 1 + count(call.argument());
        };
    }

    private static int count(List<Expr> operands) {
        return operands.stream().mapToInt(Operations::count).sum();
    }
}
