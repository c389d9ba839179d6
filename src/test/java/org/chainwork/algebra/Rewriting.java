package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Writes an expression in another form with the same meaning, as students do. */
final class Rewriting {

    private final SplittableRandom random;
    private final Definitions definitions;

    Rewriting(SplittableRandom random, Definitions definitions) {
        this.random = random;
        this.definitions = definitions;
    }

    /** After some steps, each at a place drawn at random. */
    Expr of(Expr expr) {
        Somewhere step = new Somewhere(random, this::here);
        return Stream.iterate(expr, step::in)
                .limit(2 + random.nextInt(8))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private Expr here(Expr expr) {
        Expr other = Sum.of(Expr.symbol("x"), Expr.of(random.nextInt(-9, 10)));
        return switch (random.nextInt(6)) {
            case 0 -> Sum.of(expr, other, Negation.of(other));
            case 1 -> Product.of(expr, Quotient.of(other, other));
            case 2 -> Negation.of(Negation.of(expr));
            default -> inKind(expr);
        };
    }

    private Expr inKind(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) -> Sum.of(Expr.of(value.add(Rational.ONE)), Expr.of(-1));
            case Symbol(String name) -> definitions.asMap().getOrDefault(name, expr);
            case Sum(List<Expr> terms) -> random.nextBoolean() ? new Sum(commuted(terms)) : rebracketed(terms);
            case Product(List<Expr> factors) ->
                random.nextBoolean() ? multipliedOut(commuted(factors)) : rebracketed(factors.getFirst(), factors);
            case Quotient(Expr numerator, Expr denominator) -> Product.of(numerator, Power.of(denominator, -1));
            case Negation(Expr operand) -> Product.of(operand, Expr.of(-1));
            case Power(Expr base, Rational exponent) -> split(base, exponent);
            case Call call -> call;
        };
    }

    private List<Expr> commuted(List<Expr> operands) {
        List<Expr> shuffled = new ArrayList<>(operands);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            shuffled.set(i, shuffled.set(random.nextInt(i + 1), shuffled.get(i)));
        }
        return shuffled;
    }

    private static Expr rebracketed(List<Expr> terms) {
        return terms.size() == 2
                ? new Sum(terms.reversed())
                : Sum.of(terms.getFirst(), new Sum(terms.subList(1, terms.size())));
    }

    private static Expr rebracketed(Expr first, List<Expr> factors) {
        return factors.size() == 2
                ? new Product(factors.reversed())
                : Product.of(first, new Product(factors.subList(1, factors.size())));
    }

    /** {@code a*(b+c)} as {@code a*b+a*c}. */
    private static Expr multipliedOut(List<Expr> factors) {
        return factors.getLast() instanceof Sum(List<Expr> terms)
                ? new Sum(terms.stream()
                        .<Expr>map(term -> new Product(Stream.concat(
                                        factors.subList(0, factors.size() - 1).stream(), Stream.of(term))
                                .toList()))
                        .toList())
                : new Product(factors);
    }

    /** {@code a^n} as {@code a*a^(n-1)}, and the powers of a product one by one. */
    private static Expr split(Expr base, Rational exponent) {
        if (exponent.signum() < 0) {
            return Quotient.of(Expr.ONE, new Power(base, exponent.negate()));
        }
        if (base instanceof Product(List<Expr> factors)) {
            return new Product(factors.stream()
                    .<Expr>map(factor -> new Power(factor, exponent))
                    .toList());
        }
        return exponent.compareTo(Rational.ONE) > 0
                ? Product.of(base, new Power(base, exponent.subtract(Rational.ONE)))
                : new Power(base, exponent);
    }
}
