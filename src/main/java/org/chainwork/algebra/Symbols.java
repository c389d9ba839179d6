package org.chainwork.algebra;

import java.util.LinkedHashSet;
import java.util.List;
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
        if (expr instanceof Symbol(String name)) {
            names.add(name);
        }
        List<Expr> operands = expr.operands();
        for (int i = 0; i < operands.size(); i++) {
            collect(operands.get(i), names);
        }
    }
}
