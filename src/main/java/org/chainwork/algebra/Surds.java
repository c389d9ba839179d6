package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Works constants with square roots out, such as {@code sqrt(3+2*sqrt(2))} to {@code 1+sqrt(2)}, through the names of
 * constants, too: which of its two signs such a root has cannot be told modulo a prime.
 */
final class Surds {

    /** @param rooted whether even roots or bars are written in it: names of constants stay unless they stand beside some */
    private record Folded(Expr expr, @Nullable Surd value, boolean rooted) {}

    private final Map<String, Surd> constants = new HashMap<>();
    private final Definitions definitions;

    Surds(Definitions definitions) {
        SequencedMap<String, Expr> folded = new LinkedHashMap<>();
        definitions.asMap().forEach((name, expr) -> {
            Folded worked = folded(expr);
            folded.put(name, worked.expr);
            if (worked.value != null) {
                constants.put(name, worked.value);
            }
        });
        this.definitions = Definitions.of(folded);
    }

    /** The definitions, worked out. */
    Definitions definitions() {
        return definitions;
    }

    /** Of a constant; null where it has none of this kind. */
    static @Nullable Surd valueOf(Expr constant) {
        return new Surds(Definitions.NONE).folded(constant).value;
    }

    Expr fold(Expr expr) {
        return Branches.in(expr) ? folded(expr).expr : expr;
    }

    private Folded folded(Expr expr) {
        return switch (expr) {
            case Constant constant ->
                new Folded(constant, Surd.of(constant.value()).bounded(), false);
            case Symbol symbol -> new Folded(symbol, constants.get(symbol.name()), false);
            case Sum sum -> {
                List<Folded> terms = folded(sum.terms());
                yield result(new Sum(exprs(terms)), Surd.combine(values(terms), Surd::plus), anyRooted(terms));
            }
            case Product product -> {
                List<Folded> factors = folded(product.factors());
                yield result(
                        new Product(exprs(factors)), Surd.combine(values(factors), Surd::times), anyRooted(factors));
            }
            case Quotient quotient -> {
                Folded above = folded(quotient.numerator());
                Folded below = folded(quotient.denominator());
                Surd inverse = below.value == null ? null : below.value.reciprocal();
                yield result(
                        Quotient.of(above.expr, below.expr),
                        above.value == null || inverse == null ? null : above.value.times(inverse),
                        above.rooted || below.rooted);
            }
            case Negation negation -> {
                Folded operand = folded(negation.operand());
                yield result(
                        Negation.of(operand.expr),
                        operand.value == null ? null : operand.value.negate(),
                        operand.rooted);
            }
            case Power(Expr base, Rational exponent) -> {
                Folded inner = folded(base);
                Power power = new Power(inner.expr, exponent);
                yield result(
                        power,
                        inner.value == null ? null : inner.value.power(exponent),
                        power.isEvenRoot() || inner.rooted);
            }
            case Call(Function function, Expr argument) -> {
                Folded inner = folded(argument);
                yield result(
                        new Call(function, inner.expr),
                        function == Function.ABS && inner.value != null ? inner.value.abs() : null,
                        function == Function.ABS || inner.rooted);
            }
        };
    }

    /** The form with the value worked out, where there is one. */
    private static Folded result(Expr form, @Nullable Surd value, boolean rooted) {
        if (value == null || !rooted && !value.isRational()) {
            return new Folded(form, value, rooted);
        }
        return new Folded(value.expr(), value, !value.isRational());
    }

    private static boolean anyRooted(List<Folded> folded) {
        return folded.stream().anyMatch(Folded::rooted);
    }

    private List<Folded> folded(List<Expr> exprs) {
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
