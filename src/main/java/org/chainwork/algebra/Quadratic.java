package org.chainwork.algebra;

import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A polynomial of degree two at most in one symbol, {@code a*x^2 + b*x + c}. Null stands for "not of this kind, or too
 * long".
 */
record Quadratic(Rational a, Rational b, Rational c) {

    private static final int MAX_BITS = 256;

    private static final Rational TWO = Rational.of(2);
    private static final Rational FOUR = Rational.of(4);

    /** The one sign that a sum over one symbol takes, by its discriminant; 0 at a single point does not count. */
    static Sign signOf(Sum sum) {
        Quadratic found = of(sum);
        return found == null ? Sign.UNKNOWN : found.sign();
    }

    private Sign sign() {
        Rational discriminant = b.multiply(b).subtract(FOUR.multiply(a).multiply(c));
        if (a.signum() == 0 || discriminant.signum() > 0) {
            return Sign.UNKNOWN;
        }
        return a.signum() > 0 ? Sign.POSITIVE : Sign.NEGATIVE;
    }

    private static @Nullable Quadratic of(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) -> new Quadratic(Rational.ZERO, Rational.ZERO, value).bounded();
            case Symbol symbol -> new Quadratic(Rational.ZERO, Rational.ONE, Rational.ZERO);
            case Sum sum -> of(sum.terms(), Quadratic::plus);
            case Product product -> of(product.factors(), Quadratic::times);
            case Quotient(Expr numerator, Constant(Rational divisor))
            when divisor.signum() != 0 ->
                of(List.of(numerator, Expr.of(Rational.ONE.divide(divisor))), Quadratic::times);
            case Negation(Expr operand) -> of(List.of(Expr.of(-1), operand), Quadratic::times);
            case Power(Expr base, Rational exponent)
            when exponent.equals(TWO) -> {
                Quadratic root = of(base);
                yield root == null ? null : root.times(root);
            }
            case Quotient quotient -> null;
            case Power power -> null;
            case Call call -> null;
        };
    }

    private static @Nullable Quadratic of(List<Expr> operands, BinaryOperator<@Nullable Quadratic> operator) {
        Quadratic result = of(operands.getFirst());
        for (Expr operand : operands.subList(1, operands.size())) {
            Quadratic next = result == null ? null : of(operand);
            result = next == null ? null : operator.apply(result, next);
        }
        return result;
    }

    private @Nullable Quadratic plus(Quadratic other) {
        return new Quadratic(a.add(other.a), b.add(other.b), c.add(other.c)).bounded();
    }

    private @Nullable Quadratic times(Quadratic other) {
        boolean higher = degree() + other.degree() > 2;
        return higher
                ? null
                : new Quadratic(
                                a.multiply(other.c).add(b.multiply(other.b)).add(c.multiply(other.a)),
                                b.multiply(other.c).add(c.multiply(other.b)),
                                c.multiply(other.c))
                        .bounded();
    }

    private int degree() {
        return a.signum() != 0 ? 2 : b.signum() != 0 ? 1 : 0;
    }

    private @Nullable Quadratic bounded() {
        return Math.max(a.bitLength(), Math.max(b.bitLength(), c.bitLength())) <= MAX_BITS ? this : null;
    }
}
