package org.chainwork.algebra;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names that occur in an expression. */
public final class Symbols {

    private Symbols() {}

    /** In order of their first appearance. */
    public static Set<String> in(Expr expr) {
        Set<String> names = new LinkedHashSet<>();
        collect(expr, names);
        return names;
    }

    private static void collect(Expr expr, Set<String> names) {
        switch (expr) {
            case Constant constant -> {}
            case Symbol symbol -> names.add(symbol.name());
            case Sum sum -> sum.terms().forEach(term -> collect(term, names));
            case Product product -> product.factors().forEach(factor -> collect(factor, names));
            case Quotient quotient -> {
                collect(quotient.numerator(), names);
                collect(quotient.denominator(), names);
            }
            case Negation negation -> collect(negation.operand(), names);
            case Power power -> collect(power.base(), names);
            case Call call -> collect(call.argument(), names);
        }
    }
}
