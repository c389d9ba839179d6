package org.chainwork.chain;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;

/**
 * {@code v^exponent}.
 *
 * @param exponent any rational number but 0, which loses v, and 1, which changes nothing; numerator and denominator at
 *     most {@value #MAX} in size
 */
public record PowerLayer(Rational exponent) implements Layer {

    public static final int MAX = 1000;

    private static final BigInteger LIMIT = BigInteger.valueOf(MAX);

    public PowerLayer {
        if (exponent.signum() == 0 || exponent.isOne()) {
            throw new IllegalArgumentException("exponent expected other than 0 and 1, found " + exponent);
        }
        if (exponent.numerator().abs().max(exponent.denominator()).compareTo(LIMIT) > 0) {
            throw new IllegalArgumentException("exponent expected within " + MAX + ", found " + exponent);
        }
    }

    @Override
    public Monomial of(Monomial entering) {
        return entering.power(exponent);
    }

    @Override
    public SequencedMap<String, Monomial> derivatives(String entering) {
        Monomial reduced = Monomial.of(Expr.symbol(entering)).power(exponent.subtract(Rational.ONE));
        SequencedMap<String, Monomial> derivatives = new LinkedHashMap<>();
        derivatives.put(entering, Monomial.of(Expr.of(exponent)).times(reduced));
        return derivatives;
    }
}
