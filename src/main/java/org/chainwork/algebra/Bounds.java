package org.chainwork.algebra;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much may be asked at once.
 *
 * @param operations the nodes of all expressions together, however long their numbers
 * @param depth the longest way from an expression down to a symbol or number, through all definitions
 * @param evenRoots how many expressions stand under even roots and absolute values
 * @param operationsWithEvenRoots the same as {@code operations} where there are any: points at which all are defined have
 *     to be searched for
 */
public record Bounds(int operations, int depth, int evenRoots, int operationsWithEvenRoots) {

    /** Whether definitions and {@code more} expressions over them keep within; takes no longer than the bounds. */
    public boolean hold(Definitions definitions, Expr... more) {
        Measuring measuring = new Measuring(operations);
        definitions.asMap().forEach(measuring::define);
        for (Expr expr : more) {
            measuring.define("", expr);
        }
        int roots = measuring.radicands.size();
        int most = roots == 0 ? operations : operationsWithEvenRoots;
        return measuring.left >= operations - most && measuring.deepest <= depth && roots <= evenRoots;
    }

    private static final class Measuring {

        private final Map<String, Integer> depths = new HashMap<>();
        private final Set<Expr> radicands = new HashSet<>();
        private int left;
        private int deepest;

        Measuring(int operations) {
            this.left = operations;
        }

        void define(String name, Expr expr) {
            int depth = depth(expr);
            depths.put(name, depth);
            deepest = Math.max(deepest, depth);
        }

        private int depth(Expr expr) {
            left--;
            if (left < 0) {
                return 0;
            }
            if (expr instanceof Power power && power.isEvenRoot()) {
                radicands.add(power.base());
            } else if (expr instanceof Call(Function function, Expr argument) && function == Function.ABS) {
                radicands.add(argument);
            }
            int below = expr instanceof Symbol(String name) ? depths.getOrDefault(name, 0) : 0;
            for (Expr operand : expr.operands()) {
                below = Math.max(below, depth(operand));
            }
            return 1 + below;
        }
    }
}
