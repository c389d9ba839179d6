package org.chainwork.algebra;

import java.util.List;
import java.util.Map;

/** Finds numbers within an expression that do not exist, such as {@code ln(-1)}: then the whole is defined nowhere. */
final class Undefined {

    private static final Evaluation ANYWHERE = Evaluation.at(Map.of(), Definitions.NONE);

    private boolean found;

    private Undefined() {}

    static boolean isIn(Expr expr) {
        Undefined search = new Undefined();
        // beside a symbol, so that an expression without any is looked at as a whole
        search.look(List.of(expr, Expr.symbol("x")));
        return search.found;
    }

    /** Whether all of the operands are free of symbols; else looks at those that are. */
    private boolean look(List<Expr> operands) {
        List<Expr> constants = operands.stream().filter(this::isConstant).toList();
        if (constants.size() == operands.size()) {
            return true;
        }
        found |= constants.stream().anyMatch(constant -> ANYWHERE.value(constant) instanceof Value.Undefined);
        return false;
    }

    private boolean isConstant(Expr expr) {
        return !(expr instanceof Symbol) && look(expr.operands());
    }
}
