package org.chainwork.algebra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The value of expressions over the reals at one point, as an interval. Where there is one, the expression is certain to
 * be defined. Null stands for "perhaps not".
 */
final class RealEvaluation {

    private final Definitions definitions;
    /** Where most values are the same; null where none are known. */
    private final @Nullable RealEvaluation start;
    /** The names whose values are other ones than at the start. */
    private final Set<String> moved;

    private final Map<String, Optional<Interval>> values = new ConcurrentHashMap<>();

    private RealEvaluation(Definitions definitions, @Nullable RealEvaluation start, Set<String> moved) {
        this.definitions = definitions;
        this.start = start;
        this.moved = moved;
    }

    static RealEvaluation at(Map<String, Rational> point, Definitions definitions) {
        RealEvaluation evaluation = new RealEvaluation(definitions, null, Set.of());
        point.forEach(evaluation::put);
        return evaluation;
    }

    /**
     * The values where one coordinate is another one.
     *
     * @param depending the symbol, and the names whose values change with it
     */
    RealEvaluation moved(String symbol, Rational value, Set<String> depending) {
        RealEvaluation evaluation = new RealEvaluation(definitions, this, depending);
        evaluation.put(symbol, value);
        return evaluation;
    }

    private void put(String symbol, Rational value) {
        values.put(symbol, Optional.ofNullable(Interval.of(value)));
    }

    /** Whether all symbols of an expression have a value here. */
    boolean knows(Expr expr) {
        return definitions.freeSymbols(expr).stream().allMatch(this::hasValue);
    }

    private boolean hasValue(String symbol) {
        return values.containsKey(symbol) || start != null && start.hasValue(symbol);
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
        if (start != null && !moved.contains(name)) {
            return start.symbolValue(name);
        }
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
        for (int i = 1; i < terms.size(); i++) {
            Interval next = value(terms.get(i));
            if (sum == null || next == null) {
                return null;
            }
            sum = sum.plus(next);
        }
        return sum;
    }

    private @Nullable Interval product(List<Expr> factors) {
        Interval product = value(factors.getFirst());
        for (int i = 1; i < factors.size(); i++) {
            Interval next = value(factors.get(i));
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
