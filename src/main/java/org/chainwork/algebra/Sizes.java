package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The {@link Size} of expressions over one set of definitions. */
final class Sizes {

    private final Map<String, Size> ofNames = new HashMap<>();
    private final Set<Expr> rootsOfDefinitions = new LinkedHashSet<>();

    Sizes(Definitions definitions) {
        definitions.asMap().forEach((name, expr) -> {
            ofNames.put(name, of(expr));
            collectRoots(expr, rootsOfDefinitions);
        });
    }

    /** Of the difference of two expressions, multiplied by its conjugates until no root is left. */
    Size ofDifference(Expr first, Expr second) {
        Set<Expr> roots = new LinkedHashSet<>(rootsOfDefinitions);
        collectRoots(first, roots);
        collectRoots(second, roots);
        return conjugated(of(first).minus(of(second)), roots);
    }

    /** Multiplied by all conjugates. */
    Size conjugated(Expr expr) {
        Set<Expr> roots = new LinkedHashSet<>(rootsOfDefinitions);
        collectRoots(expr, roots);
        return conjugated(of(expr), roots);
    }

    /** Where what stands under a root is 0, branches meet, and a zero of the product may count for less than one. */
    private Size conjugated(Size size, Set<Expr> roots) {
        if (roots.isEmpty()) {
            return size;
        }
        double branches = 1;
        for (Expr root : roots) {
            branches *=
                    root instanceof Power power ? power.exponent().denominator().doubleValue() : 2;
        }
        Size conjugated = size.times(branches);
        for (Expr root : roots) {
            conjugated = conjugated.plusZerosOf(of(root.operands().getFirst()));
        }
        return conjugated;
    }

    /** Each as {@code base^(1/n)}, once. */
    private static void collectRoots(Expr expr, Set<Expr> roots) {
        if (expr instanceof Call) {
            roots.add(expr);
        } else if (expr instanceof Power(Expr base, Rational exponent) && !exponent.isInteger()) {
            roots.add(new Power(base, new Rational(BigInteger.ONE, exponent.denominator())));
        }
        List<Expr> operands = expr.operands();
        for (int i = 0; i < operands.size(); i++) {
            collectRoots(operands.get(i), roots);
        }
    }

    /** Expects algebraic expressions only. */
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
            case Call(Function function, Expr argument) when function == Function.ABS -> of(argument);
            case Call call -> throw new IllegalArgumentException("size needs an algebraic expression, got " + call);
        };
    }
}
