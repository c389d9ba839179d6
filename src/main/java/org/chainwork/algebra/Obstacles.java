package org.chainwork.algebra;

import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Comparison.Reason;

/** Finds what makes an expression no algebraic function, so that sample points cannot decide about it. */
final class Obstacles {

    private Obstacles() {}

    static Optional<Reason> in(Expr expr) {
        return switch (expr) {
            case Constant constant -> Optional.empty();
            case Symbol symbol -> Optional.empty();
            case Sum sum -> in(sum.terms());
            case Product product -> in(product.factors());
            case Quotient quotient -> in(quotient.numerator()).or(() -> in(quotient.denominator()));
            case Negation negation -> in(negation.operand());
            case Power power -> in(power.base());
            case Call call when call.function() == Function.ABS -> in(call.argument());
            case Call call -> Optional.of(Reason.FUNCTION);
        };
    }

    private static Optional<Reason> in(List<Expr> operands) {
        for (Expr operand : operands) {
            Optional<Reason> found = in(operand);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
