package org.chainwork.algebra;

import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Comparison.Reason;

/** Finds what makes an expression no algebraic function, or one of too high a degree, for sample points to decide. */
final class Obstacles {

    /** Binary digits of the orders of roots within each other, multiplied; "same" is out of reach with half of them. */
    private static final int MOST_BITS_OF_ORDERS = 2 * Secret.WIDE_BITS;

    private Obstacles() {}

    static Optional<Reason> in(Expr expr) {
        return in(expr, 0);
    }

    private static Optional<Reason> in(Expr expr, int bitsOutside) {
        int bits = bitsOutside;
        if (expr instanceof Power power && !power.exponent().isInteger()) {
            bits += power.exponent().denominator().bitLength();
        }
        if (bits > MOST_BITS_OF_ORDERS) {
            return Optional.of(Reason.DEGREE);
        }
        if (expr instanceof Call call && call.function() != Function.ABS) {
            return Optional.of(Reason.FUNCTION);
        }
        List<Expr> operands = expr.operands();
        for (int i = 0; i < operands.size(); i++) {
            Optional<Reason> found = in(operands.get(i), bits);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
