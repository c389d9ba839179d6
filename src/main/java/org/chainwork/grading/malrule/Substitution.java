package org.chainwork.grading.malrule;

import java.util.HashMap;
import java.util.Map;
import org.chainwork.algebra.Expr;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Monomial;

/** Intermediate variables with what they are taken for. Nothing is multiplied out, so that deep chains stay small. */
record Substitution(Map<Expr, Expr> meanings) {

    /** The variable that leaves layer number {@code position} is {@code meaning}, and those after it follow from it. */
    static Substitution from(Composition composition, int position, Expr meaning) {
        Map<Expr, Expr> meanings = new HashMap<>();
        Expr current = meaning;
        meanings.put(Expr.symbol(composition.variable(position)), current);
        for (int next = position + 1; next < composition.depth(); next++) {
            current = composition.layer(next).of(current);
            meanings.put(Expr.symbol(composition.variable(next)), current);
        }
        return new Substitution(meanings);
    }

    /** What stands for a whole composition's variables: all that the input leads to. */
    static Substitution all(Composition composition) {
        return from(composition, 0, Expr.symbol(Composition.INPUT));
    }

    Expr of(Monomial monomial) {
        return monomial.replace(base -> Monomial.of(meanings.getOrDefault(base, base)))
                .expr();
    }
}
