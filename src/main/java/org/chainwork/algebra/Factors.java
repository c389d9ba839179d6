package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * An expression taken apart into a number times powers of atoms: {@code -4*u^3*(x+1)} is {@code -, 4, u^3, (x+1)^1}.
 * Only atoms known to be positive have exponents with even denominators.
 */
final class Factors {

    /**
     * A factor that is taken apart no further.
     *
     * @param positive false when the sign is not known
     * @param implied whether it is positive because some root is defined; else its form tells
     */
    record Atom(Expr expr, boolean positive, boolean implied) {

        /** At the points, too, an absolute value is a square. */
        Atom magnitude() {
            return positive ? this : new Atom(new Call(Function.ABS, expr), true, true);
        }

        /** The same to a power for which signs do not matter. */
        Expr withoutBars(Rational exponent) {
            return isEven(exponent) && expr instanceof Call(Function bars, Expr argument) && bars == Function.ABS
                    ? argument
                    : expr;
        }

        /** Whose sign is not known: {@code sqrt(|x|^2)} hangs on that of x, as {@code sqrt(x^2)} does. */
        Optional<Expr> open() {
            if (!positive) {
                return Optional.of(expr);
            }
            return expr instanceof Call(Function bars, Expr argument) && bars == Function.ABS
                    ? Optional.of(argument)
                    : Optional.empty();
        }
    }

    private final SequencedMap<Atom, Rational> exponents = new LinkedHashMap<>();
    private final SequencedMap<Rational, Rational> constants = new LinkedHashMap<>();
    private boolean negative;
    private boolean zero;

    void multiply(Rational constant, Rational exponent) {
        zero |= constant.signum() == 0;
        negative ^= constant.signum() < 0 && isOdd(exponent);
        constants.merge(constant.abs(), exponent, Rational::add);
    }

    void multiply(Atom atom, Rational exponent) {
        exponents.merge(atom, exponent, Rational::add);
    }

    void multiply(Factors factors, Rational exponent) {
        zero |= factors.zero;
        negative ^= factors.negative && isOdd(exponent);
        factors.constants.forEach(
                (constant, inner) -> constants.merge(constant, inner.multiply(exponent), Rational::add));
        factors.exponents.forEach((atom, inner) -> multiply(atom, inner.multiply(exponent)));
    }

    /** By the absolute value, so that {@code |x|}, {@code sqrt(x^2)} and {@code |-x|} are one atom. */
    void multiplyMagnitude(Factors factors, Rational exponent) {
        zero |= factors.zero;
        factors.constants.forEach(
                (constant, inner) -> constants.merge(constant, inner.multiply(exponent), Rational::add));
        factors.exponents.forEach((atom, inner) -> multiply(atom.magnitude(), inner.multiply(exponent)));
    }

    /** The product written out, where no root and no bars are left in it. */
    Optional<Expr> withoutBranches() {
        if (zero) {
            return Optional.of(Expr.ZERO);
        }
        List<Expr> product = new ArrayList<>();
        constants.forEach((constant, exponent) -> product.add(new Power(Expr.of(constant), exponent)));
        exponents.forEach((atom, exponent) -> product.add(new Power(atom.withoutBars(exponent), exponent)));
        if (product.isEmpty()) {
            product.add(Expr.ONE);
        }
        Expr written = product.size() == 1 ? product.getFirst() : new Product(product);
        return Branches.in(written) ? Optional.empty() : Optional.of(negative ? Negation.of(written) : written);
    }

    boolean isZero() {
        return zero;
    }

    /** The numbers among the factors, without signs. */
    Map<Rational, Rational> constants() {
        return constants;
    }

    Map<Atom, Rational> exponents() {
        return exponents;
    }

    /** Atoms of unknown sign on which the sign of the whole depends. */
    List<Expr> undecided() {
        return exponents.entrySet().stream()
                .filter(entry -> !entry.getKey().positive && isOdd(entry.getValue()))
                .map(entry -> entry.getKey().expr)
                .toList();
    }

    /** The sign, provided that the {@link #undecided} atoms together are positive. */
    Sign signOfRest() {
        return negative ? Sign.NEGATIVE : Sign.POSITIVE;
    }

    Sign sign() {
        return zero || !undecided().isEmpty() ? Sign.UNKNOWN : signOfRest();
    }

    /** Whether a power to this exponent is the same for both signs of its base, and defined for both. */
    static boolean isEven(Rational exponent) {
        return !exponent.numerator().testBit(0);
    }

    /** Whether a power to this exponent keeps the sign of its base. */
    static boolean isOdd(Rational exponent) {
        return exponent.numerator().testBit(0) && !exponent.hasEvenDenominator();
    }
}
