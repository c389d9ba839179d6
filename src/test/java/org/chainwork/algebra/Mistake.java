package org.chainwork.algebra;

import java.util.List;
import java.util.SplittableRandom;

/** Changes one small thing in an expression, so that it nearly always means another. */
final class Mistake {

    private final SplittableRandom random;

    Mistake(SplittableRandom random) {
        this.random = random;
    }

    Expr in(Expr expr) {
        return new Somewhere(random, this::here).in(expr);
    }

    private Expr here(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) -> Expr.of(value.add(Rational.of(1, random.nextInt(1, 1_000_000_000))));
            case Symbol symbol -> Expr.symbol(random.nextBoolean() ? "x" : "u");
            case Sum(List<Expr> terms) -> terms.get(random.nextInt(terms.size()));
            case Product(List<Expr> factors) -> factors.get(random.nextInt(factors.size()));
            case Quotient quotient -> Power.of(quotient, -1);
            case Negation(Expr operand) -> operand;
            case Power(Expr base, Rational exponent) -> new Power(base, exponent.add(Rational.ONE));
            case Call(Function function, Expr argument) -> argument;
        };
    }
}
