package org.chainwork.algebra;

import java.util.Optional;
import java.util.stream.Stream;
import org.chainwork.algebra.Comparison.Reason;

/** Finds what makes an expression no algebraic function, so that sample points cannot decide about it. */
final class Obstacles {

    private Obstacles() {}

    static Optional<Reason> in(Expr expr) {
        return switch (expr) {
            case Constant constant -> Optional.empty();
            case Symbol symbol -> Optional.empty();
            case Sum sum -> in(sum.terms().stream());
            case Product product -> in(product.factors().stream());
            case Quotient quotient -> in(quotient.numerator()).or(() -> in(quotient.denominator()));
            case Negation negation -> in(negation.operand());
            case Power power -> in(power.base());
            case Call call when call.function() == Function.ABS -> in(call.argument());
            case Call call -> Optional.of(Reason.FUNCTION);
        };
    }

    private static Optional<Reason> in(Stream<Expr> operands) {
        return operands.flatMap(operand -> in(operand).stream()).findFirst();
    }
}
