package org.chainwork.chain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Negation;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Power;
import org.chainwork.algebra.Product;
import org.chainwork.algebra.Rational;

/**
 * One rational number times powers of other expressions, each base once, in order of first appearance:
 * {@code -80*u5^(-3)*w3*u3^(-2)}. Two of them are equal when they differ in that order alone.
 *
 * @param coefficient other than 0
 * @param powers from base to exponent; no base is a number, no exponent is 0
 */
public record Monomial(Rational coefficient, SequencedMap<Expr, Rational> powers) {

    /** Of a power of the coefficient: far more than problems have, and still soon worked out. */
    private static final BigInteger MOST_BITS = BigInteger.valueOf(10_000);

    public Monomial {
        if (coefficient.signum() == 0) {
            throw new IllegalArgumentException("monomial needs a coefficient other than 0, got 0");
        }
        powers.forEach((base, exponent) -> {
            if (base instanceof Constant || exponent.signum() == 0) {
                throw new IllegalArgumentException("monomial needs powers of names to exponents other than 0, got "
                        + PlainText.print(base) + "^" + exponent);
            }
        });
        powers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(powers));
    }

    /** A number is its own coefficient; everything else is a base with exponent 1. */
    public static Monomial of(Expr expr) {
        return expr instanceof Constant(Rational value)
                ? new Monomial(value, new LinkedHashMap<>())
                : power(expr, Rational.ONE);
    }

    private static Monomial power(Expr base, Rational exponent) {
        SequencedMap<Expr, Rational> powers = new LinkedHashMap<>();
        powers.put(base, exponent);
        return new Monomial(Rational.ONE, powers);
    }

    public boolean isNumber() {
        return powers.isEmpty();
    }

    /** A base that all factors together raise to 0 is dropped. */
    public static Monomial product(List<Monomial> factors) {
        Rational coefficient = Rational.ONE;
        SequencedMap<Expr, Rational> powers = new LinkedHashMap<>();
        for (Monomial factor : factors) {
            coefficient = coefficient.multiply(factor.coefficient);
            factor.powers.forEach((base, exponent) -> powers.merge(base, exponent, Rational::add));
        }
        powers.values().removeIf(exponent -> exponent.signum() == 0);
        return new Monomial(coefficient, powers);
    }

    public Monomial times(Monomial other) {
        return product(List.of(this, other));
    }

    /**
     * An integer exponent goes to each factor; a root is taken of the whole, since {@code sqrt(x^2)} is not x, and so is a
     * power of a number that would become very long.
     */
    public Monomial power(Rational exponent) {
        if (!exponent.isInteger() || isTooLong(exponent)) {
            return isNumber() ? of(new Power(expr(), exponent)) : power(expr(), exponent);
        }
        SequencedMap<Expr, Rational> raised = new LinkedHashMap<>(powers);
        raised.replaceAll((base, inner) -> inner.multiply(exponent));
        return new Monomial(coefficient.power(exponent.numerator().intValueExact()), raised);
    }

    private boolean isTooLong(Rational exponent) {
        BigInteger bits = BigInteger.valueOf(coefficient.bitLength());
        return !coefficient.abs().isOne()
                && exponent.numerator().abs().multiply(bits).compareTo(MOST_BITS) > 0;
    }

    /** The product with each base replaced. */
    public Monomial replace(Function<Expr, Monomial> replacement) {
        List<Monomial> factors = new ArrayList<>();
        factors.add(of(Expr.of(coefficient)));
        powers.forEach((base, exponent) -> factors.add(replacement.apply(base).power(exponent)));
        return product(factors);
    }

    /** As a person writes it: coefficients 1 and -1 are left out, a minus sign stands in front. */
    public Expr expr() {
        List<Expr> factors = new ArrayList<>();
        Rational size = coefficient.abs();
        if (isNumber() || !size.isOne()) {
            factors.add(Expr.of(size));
        }
        powers.forEach((base, exponent) -> factors.add(exponent.isOne() ? base : new Power(base, exponent)));
        Expr product = factors.size() == 1 ? factors.getFirst() : new Product(factors);
        return coefficient.signum() < 0 ? Negation.of(product) : product;
    }
}
