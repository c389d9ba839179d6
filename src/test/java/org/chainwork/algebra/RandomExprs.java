package org.chainwork.algebra;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws expressions in x, w1, b1, u and v, with {@link SplittableRandom}: the same seed gives the same ones. */
final class RandomExprs {

    private static final List<String> NAMES = List.of("x", "w1", "b1", "u", "v");
    private static final int POLYNOMIAL = 4;
    private static final int RATIONAL = 6;
    private static final int ALGEBRAIC = 7;
    private static final int REAL = 8;

    private static final List<Function> FUNCTIONS = List.of(Function.values());

    private final SplittableRandom random;
    private final int kinds;

    private RandomExprs(long seed, int kinds) {
        this.random = new SplittableRandom(seed);
        this.kinds = kinds;
    }

    static RandomExprs polynomials(long seed) {
        return new RandomExprs(seed, POLYNOMIAL);
    }

    static RandomExprs rationals(long seed) {
        return new RandomExprs(seed, RATIONAL);
    }

    /** With roots, and absolute values as {@code sqrt(e^2)}. */
    static RandomExprs algebraic(long seed) {
        return new RandomExprs(seed, ALGEBRAIC);
    }

    /** With roots and functions. */
    static RandomExprs reals(long seed) {
        return new RandomExprs(seed, REAL);
    }

    static Vocabulary vocabulary() {
        return Vocabulary.of(NAMES);
    }

    /** A tree of {@code depth} levels at most. */
    Expr next(int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            return atom();
        }
        Supplier<Expr> operand = () -> next(depth - 1);
        return switch (random.nextInt(kinds)) {
            case 0 -> new Sum(several(operand));
            case 1 -> new Product(several(operand));
            case 2 -> Negation.of(operand.get());
            case 3 -> Power.of(operand.get(), random.nextInt(4));
            case 4 -> Quotient.of(operand.get(), operand.get());
            case 5 -> Power.of(operand.get(), random.nextInt(-3, 0));
            case 6 -> new Power(operand.get(), Rational.of(random.nextInt(-5, 6), random.nextInt(2, 6)));
            default -> new Call(FUNCTIONS.get(random.nextInt(FUNCTIONS.size())), operand.get());
        };
    }

    private List<Expr> several(Supplier<Expr> operand) {
        return Stream.generate(operand).limit(random.nextInt(2, 5)).toList();
    }

    private Expr atom() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> Expr.of(random.nextInt(-9, 10));
            case 2 -> Expr.of(Rational.of(random.nextInt(-9, 10), random.nextInt(1, 10)));
            case 3 ->
                kinds == ALGEBRAIC
                        ? Expr.symbol("u")
                        : Expr.of(Rational.of(random.nextLong(), random.nextLong(1, Long.MAX_VALUE)));
            default -> Expr.symbol(NAMES.get(random.nextInt(NAMES.size())));
        };
    }
}
