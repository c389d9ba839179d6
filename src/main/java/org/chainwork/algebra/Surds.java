package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Works constants with square roots out, such as {@code sqrt(3+2*sqrt(2))} to {@code 1+sqrt(2)}: which of its two signs
 * such a root has cannot be told modulo a prime.
 */
final class Surds {

    private record Folded(Expr expr, @Nullable Surd value) {}

    private Surds() {}

    static Definitions fold(Definitions definitions) {
        SequencedMap<String, Expr> folded = new LinkedHashMap<>();
        definitions.asMap().forEach((name, expr) -> folded.put(name, fold(expr)));
        return Definitions.of(folded);
    }

    static Expr fold(Expr expr) {
        return Branches.in(expr) ? folded(expr).expr : expr;
    }

    private static Folded folded(Expr expr) {
        return switch (expr) {
            case Constant constant ->
                new Folded(constant, Surd.of(constant.value()).bounded());
            case Symbol symbol -> new Folded(symbol, null);
            case Sum sum -> {
                List<Folded> terms = folded(sum.terms());
                yield result(new Sum(exprs(terms)), Surd.combine(values(terms), Surd::plus));
            }
            case Product product -> {
                List<Folded> factors = folded(product.factors());
                yield result(new Product(exprs(factors)), Surd.combine(values(factors), Surd::times));
            }
            case Quotient quotient -> {
                Folded above = folded(quotient.numerator());
                Folded below = folded(quotient.denominator());
                Surd inverse = below.value == null ? null : below.value.reciprocal();
                yield result(
                        Quotient.of(above.expr, below.expr),
                        above.value == null || inverse == null ? null : above.value.times(inverse));
            }
            case Negation negation -> {
                Folded operand = folded(negation.operand());
                yield result(Negation.of(operand.expr), operand.value == null ? null : operand.value.negate());
            }
            case Power(Expr base, Rational exponent) -> {
                Folded inner = folded(base);
                yield result(new Power(inner.expr, exponent), inner.value == null ? null : inner.value.power(exponent));
            }
            case Call(Function function, Expr argument) -> {
                Folded inner = folded(argument);
                yield result(
                        new Call(function, inner.expr),
                        function == Function.ABS && inner.value != null ? inner.value.abs() : null);
            }
        };
    }

    /** The form with the value worked out, where there is one. */
    private static Folded result(Expr form, @Nullable Surd value) {
        return new Folded(value == null ? form : value.expr(), value);
    }

    private static List<Folded> folded(List<Expr> exprs) {
        List<Folded> folded = new ArrayList<>(exprs.size());
        for (Expr expr : exprs) {
            folded.add(folded(expr));
        }
        return folded;
    }

    private static List<Expr> exprs(List<Folded> folded) {
        List<Expr> exprs = new ArrayList<>(folded.size());
        for (Folded each : folded) {
            exprs.add(each.expr);
        }
        return exprs;
    }

    private static List<@Nullable Surd> values(List<Folded> folded) {
        List<@Nullable Surd> values = new ArrayList<>(folded.size());
        for (Folded each : folded) {
            values.add(each.value);
        }
        return values;
    }
}
