package org.chainwork.algebra;

import java.util.HashMap;
import java.util.Map;

/** The {@link Size} of expressions over one set of definitions. */
final class Sizes {

    private final Map<String, Size> ofNames = new HashMap<>();

    Sizes(Definitions definitions) {
        definitions.asMap().forEach((name, expr) -> ofNames.put(name, of(expr)));
    }

    /** Expects rational expressions only. */
    Size of(Expr expr) {
        return switch (expr) {
            case Constant constant -> Size.of(constant.value());
            case Symbol symbol -> ofNames.getOrDefault(symbol.name(), Size.OF_SYMBOL);
            case Sum sum -> Size.sum(sum.terms().stream().map(this::of).toList());
            case Product product ->
                product.factors().stream().map(this::of).reduce(Size::times).orElseThrow();
            case Quotient quotient ->
                of(quotient.numerator()).times(of(quotient.denominator()).reciprocal());
            case Negation negation -> of(negation.operand());
            case Power power -> of(power.base()).power(power.exponent());
            case Call call -> throw new IllegalArgumentException("size needs a rational expression, got " + call);
        };
    }
}
