package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells by their form which expressions are 0 at single points only, on every branch of the roots and bars within them.
 * What is not seen to be so may be so all the same.
 */
record Vanishing(Definitions definitions) {

    boolean isExcluded(Expr expr) {
        return switch (expr) {
            case Constant constant -> constant.value().signum() != 0;
            case Symbol symbol -> {
                Expr definition = definitions.asMap().get(symbol.name());
                yield definition == null || isExcluded(definition);
            }
            case Negation negation -> isExcluded(negation.operand());
            case Product product -> product.factors().stream().allMatch(this::isExcluded);
            case Quotient quotient -> isExcluded(quotient.numerator());
            case Power(Expr base, Rational exponent) -> exponent.signum() < 0 || isExcluded(base);
            case Call call -> isExcluded(call.argument());
            case Sum sum -> isAnyValue(sum);
        };
    }

    /** Whether it is constant nowhere, so that a constant beside it changes nothing. */
    private boolean varies(Expr expr) {
        return switch (expr) {
            case Constant constant -> false;
            case Symbol symbol -> {
                Expr definition = definitions.asMap().get(symbol.name());
                yield definition == null || varies(definition);
            }
            case Negation negation -> varies(negation.operand());
            case Product product -> variesAlone(product.factors());
            case Quotient quotient -> variesAlone(quotient.operands());
            case Power(Expr base, Rational exponent) -> exponent.signum() != 0 && varies(base);
            case Call call -> varies(call.argument());
            case Sum sum -> isAnyValue(sum);
        };
    }

    private boolean variesAlone(List<Expr> factors) {
        List<Expr> others = factors.stream()
                .filter(factor -> !isNumber(factor) || !isExcluded(factor))
                .toList();
        return others.size() == 1 && varies(others.getFirst());
    }

    /** One term that varies beside numbers, or one that is a symbol of its own, which no other term can make up for. */
    private boolean isAnyValue(Sum sum) {
        List<Expr> terms = sum.terms().stream().filter(term -> !isNumber(term)).toList();
        if (terms.size() == 1) {
            return varies(terms.getFirst());
        }
        List<Set<String>> symbols = new ArrayList<>();
        terms.forEach(term -> symbols.add(definitions.freeSymbols(term)));
        for (int i = 0; i < terms.size(); i++) {
            Set<String> own = new HashSet<>(symbols.get(i));
            for (int j = 0; j < terms.size(); j++) {
                if (j != i) {
                    own.removeAll(symbols.get(j));
                }
            }
            if (isMultipleOfOneOf(own, terms.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Expr expr) {
        return Symbols.in(expr).isEmpty();
    }

    private boolean isMultipleOfOneOf(Set<String> names, Expr term) {
        return switch (term) {
            case Symbol symbol -> names.contains(symbol.name());
            case Negation negation -> isMultipleOfOneOf(names, negation.operand());
            case Product product ->
                isExcluded(product) && product.factors().stream().anyMatch(factor -> isMultipleOfOneOf(names, factor));
            case Quotient quotient -> isMultipleOfOneOf(names, quotient.numerator());
            default -> false;
        };
    }
}
