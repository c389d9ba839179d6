package org.chainwork.algebra;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much may be asked at once.
 *
 * @param operations the nodes of all expressions together: what one evaluation costs
 * @param depth the longest way from an expression down to a symbol or number, through all definitions
 */
public record Bounds(int operations, int depth) {

    /** Whether definitions and {@code more} expressions over them keep within; takes no longer than the bounds. */
    public boolean hold(Definitions definitions, Expr... more) {
        Measuring measuring = new Measuring(operations);
        definitions.asMap().forEach(measuring::define);
        for (Expr expr : more) {
            measuring.define("", expr);
        }
        return measuring.left >= 0 && measuring.deepest <= depth;
    }

    private static final class Measuring {

        private final Map<String, Integer> depths = new HashMap<>();
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
            return switch (expr) {
                case Constant constant -> 1;
                case Symbol(String name) -> 1 + depths.getOrDefault(name, 0);
                case Sum(List<Expr> terms) -> depth(terms);
                case Product(List<Expr> factors) -> depth(factors);
                case Quotient(Expr numerator, Expr denominator) -> depth(List.of(numerator, denominator));
                case Negation(Expr operand) -> 1 + depth(operand);
                case Power(Expr base, Rational exponent) -> 1 + depth(base);
                case Call(Function function, Expr argument) -> 1 + depth(argument);
            };
        }

        private int depth(List<Expr> operands) {
            return 1 + operands.stream().mapToInt(this::depth).max().orElse(0);
        }
    }
}
