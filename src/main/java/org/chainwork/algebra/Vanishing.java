package org.chainwork.algebra;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells by their form which expressions are 0 at single points only, on every branch of the roots and bars within them.
 * What is not seen to be so may be so all the same. Each definition is looked at once, however often its name occurs. For one
 * thread.
 */
final class Vanishing {

    private final Definitions definitions;
    private final Map<String, Boolean> excluded = new HashMap<>();
    private final Map<String, Boolean> varying = new HashMap<>();
    private final Map<String, Set<String>> freeSymbols = new HashMap<>();

    Vanishing(Definitions definitions) {
        this.definitions = definitions;
    }

    boolean isExcluded(Expr expr) {
        return switch (expr) {
            case Constant constant -> constant.value().signum() != 0;
            case Symbol symbol -> known(symbol.name(), excluded, true, this::isExcluded);
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
            case Symbol symbol -> known(symbol.name(), varying, true, this::varies);
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
        Map<String, Long> occurrences = terms.stream()
                .flatMap(term -> freeSymbols(term).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        occurrences.values().removeIf(count -> count > 1);
        return terms.stream().anyMatch(term -> isMultipleOfOneOf(occurrences.keySet(), term));
    }

    private Set<String> freeSymbols(Expr expr) {
        Set<String> found = new HashSet<>();
        for (String name : Symbols.in(expr)) {
            found.addAll(known(name, freeSymbols, Set.of(name), this::freeSymbols));
        }
        return found;
    }

    /** What holds of a name's definition, or {@code ofFree} of one that has none. */
    private <T> T known(String name, Map<String, T> ofNames, T ofFree, Function<Expr, T> ofDefinition) {
        T known = ofNames.get(name);
        if (known == null) {
            Expr definition = definitions.asMap().get(name);
            known = definition == null ? ofFree : ofDefinition.apply(definition);
            ofNames.put(name, known);
        }
        return known;
    }

    private static boolean isNumber(Expr expr) {
        return Symbols.in(expr).isEmpty();
    }

    private boolean isMultipleOfOneOf(Set<String> names, Expr term) {
        return switch (term) {
            case Symbol symbol -> names.contains(symbol.name());
            case Negation negation -> isMultipleOfOneOf(names, negation.operand());
            case Product product ->
                product.factors().stream().anyMatch(factor -> isMultipleOfOneOf(names, factor)) && isExcluded(product);
            case Quotient quotient -> isMultipleOfOneOf(names, quotient.numerator());
            default -> false;
        };
    }
}
