package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The {@link Size} of expressions over one set of definitions. */
final class Sizes {

    private final Map<String, Size> ofNames = new HashMap<>();
    private final Map<Expr, Size> rootsOfDefinitions = new LinkedHashMap<>();

    Sizes(Definitions definitions) {
        definitions.asMap().forEach((name, expr) -> ofNames.put(name, of(expr, rootsOfDefinitions)));
    }

    /** Of the difference of two expressions, multiplied by its conjugates until no root is left. */
    Size ofDifference(Expr first, Expr second) {
        Map<Expr, Size> roots = new LinkedHashMap<>(rootsOfDefinitions);
        return conjugated(of(first, roots).minus(of(second, roots)), roots);
    }

    /** Multiplied by all conjugates. */
    Size conjugated(Expr expr) {
        Map<Expr, Size> roots = new LinkedHashMap<>(rootsOfDefinitions);
        return conjugated(of(expr, roots), roots);
    }

    /**
     * Where what stands under a root is 0, branches meet, and a zero of the product may count for less than one.
     *
     * @param roots each as {@code base^(1/n)}, with the size of its base
     */
    private static Size conjugated(Size size, Map<Expr, Size> roots) {
        double branches = 1;
        for (Expr root : roots.keySet()) {
            branches *=
                    root instanceof Power power ? power.exponent().denominator().doubleValue() : 2;
        }
        Size conjugated = roots.isEmpty() ? size : size.times(branches);
        for (Size base : roots.values()) {
            conjugated = conjugated.plusZerosOf(base);
        }
        return conjugated;
    }

    /** Expects algebraic expressions only. */
    Size of(Expr expr) {
        return of(expr, new HashMap<>());
    }

    /** Adds the roots in it. */
    private Size of(Expr expr, Map<Expr, Size> roots) {
        return switch (expr) {
            case Constant constant -> Size.of(constant.value());
            case Symbol symbol -> ofNames.getOrDefault(symbol.name(), Size.OF_SYMBOL);
            case Sum sum ->
                Size.sum(sum.terms().stream().map(term -> of(term, roots)).toList());
            case Product product ->
                product.factors().stream()
                        .map(factor -> of(factor, roots))
                        .reduce(Size::times)
                        .orElseThrow();
            case Quotient quotient ->
                of(quotient.numerator(), roots)
                        .times(of(quotient.denominator(), roots).reciprocal());
            case Negation negation -> of(negation.operand(), roots);
            case Power(Expr base, Rational exponent) -> {
                Size ofBase = of(base, roots);
                if (!exponent.isInteger()) {
                    roots.put(new Power(base, new Rational(BigInteger.ONE, exponent.denominator())), ofBase);
                }
                yield ofBase.power(exponent);
            }
            case Call(Function function, Expr argument)
            when function == Function.ABS -> {
                Size ofArgument = of(argument, roots);
                roots.put(expr, ofArgument);
                yield ofArgument;
            }
            case Call call -> throw new IllegalArgumentException("size needs an algebraic expression, got " + call);
        };
    }
}
