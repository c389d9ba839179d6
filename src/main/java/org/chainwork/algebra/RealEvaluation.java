package org.chainwork.algebra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The value of expressions over the reals at one point, as an interval. Where there is one, the expression is certain to
 * be defined. Null stands for "perhaps not".
 */
final class RealEvaluation {

    private final Definitions definitions;
    private final Map<String, Optional<Interval>> values = new ConcurrentHashMap<>();

    private RealEvaluation(Map<String, Rational> point, Definitions definitions) {
        this.definitions = definitions;
        point.forEach((name, value) -> values.put(name, Optional.ofNullable(Interval.of(value))));
    }

    /** Whether all symbols of an expression have a value here. */
    boolean knows(Expr expr) {
        return definitions.freeSymbols(expr).stream().allMatch(values::containsKey);
    }

    static RealEvaluation at(Map<String, Rational> point, Definitions definitions) {
        return new RealEvaluation(point, definitions);
    }

    /** The sign of an expression without symbols; unknown where it is too close to 0. */
    static Sign signOf(Expr constant) {
        return at(Map.of(), Definitions.NONE).sign(constant);
    }

    /** Unknown where the value may be 0, or not defined. */
    Sign sign(Expr expr) {
        Interval value = value(expr);
        return value == null ? Sign.UNKNOWN : value.sign();
    }

    @Nullable
    Interval value(Expr expr) {
        return switch (expr) {
            case Constant constant -> Interval.of(constant.value());
            case Symbol symbol -> symbolValue(symbol.name());
            case Sum sum -> sum(sum.terms());
            case Product product -> product(product.factors());
            case Quotient quotient -> quotient(value(quotient.numerator()), value(quotient.denominator()));
            case Negation negation -> {
                Interval operand = value(negation.operand());
                yield operand == null ? null : operand.negate();
            }
            case Power power -> {
                Interval base = value(power.base());
                yield base == null ? null : base.power(power.exponent());
            }
            case Call(Function function, Expr argument) -> {
                Interval inner = function == Function.ABS ? value(argument) : null;
                yield inner == null ? null : inner.abs();
            }
        };
    }

    private @Nullable Interval symbolValue(String name) {
        Optional<Interval> known = values.get(name);
        if (known == null) {
            Expr definition = definitions.asMap().get(name);
            if (definition == null) {
                throw new IllegalArgumentException("point needs a value for " + name + ", got " + values.keySet());
            }
            known = Optional.ofNullable(value(definition));
            values.put(name, known);
        }
        return known.orElse(null);
    }

    private @Nullable Interval sum(List<Expr> terms) {
        Interval sum = value(terms.getFirst());
        for (Expr term : terms.subList(1, terms.size())) {
            Interval next = value(term);
            if (sum == null || next == null) {
                return null;
            }
            sum = sum.plus(next);
        }
        return sum;
    }

    private @Nullable Interval product(List<Expr> factors) {
        Interval product = value(factors.getFirst());
        for (Expr factor : factors.subList(1, factors.size())) {
            Interval next = value(factor);
            if (product == null || next == null) {
                return null;
            }
            product = product.times(next);
        }
        return product;
    }

    private static @Nullable Interval quotient(@Nullable Interval numerator, @Nullable Interval denominator) {
        Interval reciprocal = denominator == null ? null : denominator.reciprocal();
        return numerator == null || reciprocal == null ? null : numerator.times(reciprocal);
    }
}
