package org.chainwork.algebra;

import java.util.List;
import java.util.Optional;

/** Finds what makes an expression no algebraic function, or one of too high a degree, for sample points to decide. */
final class Obstacles {

    /** Binary digits of the orders of roots within each other, multiplied; "same" is out of reach with half of them. */
    private static final int MOST_BITS_OF_ORDERS = 2 * Secret.WIDE_BITS;

    private Obstacles() {}

    static Optional<Cause> in(Expr expr) {
        return in(expr, 0);
    }

    private static Optional<Cause> in(Expr expr, int bitsOutside) {
        int bits = bitsOutside;
        if (expr instanceof Power power && !power.exponent().isInteger()) {
            bits += power.exponent().denominator().bitLength();
        }
        if (bits > MOST_BITS_OF_ORDERS) {
            return Optional.of(Cause.ORDERS_OF_ROOTS);
        }
        if (expr instanceof Call call && call.function() != Function.ABS) {
            return Optional.of(Cause.FUNCTION);
        }
        List<Expr> operands = expr.operands();
        for (int i = 0; i < operands.size(); i++) {
            Optional<Cause> found = in(operands.get(i), bits);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
