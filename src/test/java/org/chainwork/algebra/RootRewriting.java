package org.chainwork.algebra;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Rewrites roots by the laws that hold for positive numbers only, so that the result is often another function. */
final class RootRewriting {

    private static final Rational HALF = Rational.of(1, 2);

    private final SplittableRandom random;

    RootRewriting(SplittableRandom random) {
        this.random = random;
    }

    Expr of(Expr expr) {
        return Stream.iterate(expr, new Somewhere(random, this::here)::in)
                .limit(2 + random.nextInt(4))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private Expr here(Expr expr) {
        return switch (random.nextInt(5)) {
            case 0 -> new Power(Power.of(expr, 2), HALF);
            case 1 -> new Call(Function.ABS, expr);
            case 2 -> Power.of(new Power(expr, HALF), 2);
            case 3 -> inKind(expr);
            default -> expr;
        };
    }

    private static Expr inKind(Expr expr) {
        return switch (expr) {
            case Power(Power(Expr base, Rational inner), Rational outer) -> new Power(base, inner.multiply(outer));
            case Power(Product(List<Expr> factors), Rational exponent) ->
                new Product(factors.stream()
                        .<Expr>map(factor -> new Power(factor, exponent))
                        .toList());
            case Power(Quotient(Expr above, Expr below), Rational exponent) ->
                Quotient.of(new Power(above, exponent), new Power(below, exponent));
            case Power(Expr base, Rational exponent) ->
                Quotient.of(new Power(base, exponent.add(HALF)), new Power(base, HALF));
            case Call call -> call.argument();
            case Product(List<Expr> factors) ->
                new Power(
                        new Product(factors.stream()
                                .<Expr>map(factor -> Power.of(factor, 2))
                                .toList()),
                        HALF);
            case Constant constant -> constant;
            case Symbol symbol -> symbol;
            case Sum sum -> sum;
            case Quotient quotient -> quotient;
            case Negation negation -> negation;
        };
    }
}
