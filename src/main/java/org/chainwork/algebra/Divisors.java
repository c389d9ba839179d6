package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.List;

/** What an expression divides by, wherever in it. */
final class Divisors {

    private Divisors() {}

    /** From the innermost outwards. */
    static List<Expr> in(Expr expr) {
        List<Expr> found = new ArrayList<>();
        collect(expr, found);
        return found;
    }

    private static void collect(Expr expr, List<Expr> found) {
        expr.operands().forEach(operand -> collect(operand, found));
        switch (expr) {
            case Quotient quotient -> found.add(quotient.denominator());
            case Power(Expr base, Rational exponent) when exponent.signum() <= 0 -> found.add(base);
            default -> {}
        }
    }
}
