package org.chainwork.algebra;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The value of expressions over the reals at one point, as a {@link FineInterval}. For one thread. */
final class FineEvaluation {

    private final Map<String, Rational> point;
    private final Definitions definitions;
    private final Map<String, Optional<FineInterval>> values = new HashMap<>();

    FineEvaluation(Map<String, Rational> point, Definitions definitions) {
        this.point = point;
        this.definitions = definitions;
    }

    /** Null where it may have none, or is too long. */
    @Nullable
    FineInterval value(Expr expr) {
        return switch (expr) {
            case Constant constant -> FineInterval.of(constant.value());
            case Symbol symbol -> named(symbol.name());
            case Sum sum -> combined(sum.terms(), FineInterval::plus);
            case Product product -> combined(product.factors(), FineInterval::times);
            case Quotient(Expr numerator, Expr denominator) -> {
                FineInterval divisor = value(denominator);
                FineInterval inverse = divisor == null ? null : divisor.reciprocal();
                FineInterval dividend = value(numerator);
                yield dividend == null || inverse == null ? null : dividend.times(inverse);
            }
            case Negation negation -> {
                FineInterval operand = value(negation.operand());
                yield operand == null ? null : operand.negate();
            }
            case Power(Expr inner, Rational exponent) -> {
                FineInterval base = value(inner);
                yield base == null ? null : base.power(exponent);
            }
            case Call(Function function, Expr argument) -> {
                FineInterval inner = function == Function.ABS ? value(argument) : null;
                yield inner == null ? null : inner.abs();
            }
        };
    }

    private @Nullable FineInterval named(String name) {
        Optional<FineInterval> known = values.get(name);
        if (known == null) {
            Expr definition = definitions.asMap().get(name);
            Rational coordinate = point.get(name);
            known = definition != null
                    ? Optional.ofNullable(value(definition))
                    : Optional.ofNullable(coordinate).map(FineInterval::of);
            values.put(name, known);
        }
        return known.orElse(null);
    }

    private @Nullable FineInterval combined(List<Expr> operands, BinaryOperator<@Nullable FineInterval> operator) {
        FineInterval result = value(operands.getFirst());
        for (Expr operand : operands.subList(1, operands.size())) {
            FineInterval next = result == null ? null : value(operand);
            result = next == null ? null : operator.apply(result, next);
        }
        return result;
    }
}
