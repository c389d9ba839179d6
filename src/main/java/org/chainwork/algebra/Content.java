package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.List;

/** The number that all terms of a sum have as a common factor. */
final class Content {

    private Content() {}

    /** Positive; {@code 3/2} of {@code 6*x + 9/2}. */
    static Rational of(Sum sum) {
        return of(sum.terms().stream().map(Content::coefficient).toList());
    }

    /** The same of coefficients. */
    static Rational of(List<Rational> coefficients) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Rational coefficient : coefficients) {
            numerator = numerator.gcd(coefficient.numerator());
            denominator = leastCommonMultiple(denominator, coefficient.denominator());
        }
        return numerator.signum() == 0 ? Rational.ONE : new Rational(numerator, denominator);
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    private static Rational coefficient(Expr term) {
        return switch (term) {
            case Constant constant -> constant.value();
            case Negation negation -> coefficient(negation.operand());
            case Product product ->
                product.factors().stream()
                        .filter(Constant.class::isInstance)
                        .map(factor -> ((Constant) factor).value())
                        .reduce(Rational.ONE, Rational::multiply);
            case Quotient(Expr numerator, Expr denominator) -> {
                Rational divisor = coefficient(denominator);
                yield divisor.signum() == 0
                        ? Rational.ONE
                        : coefficient(numerator).divide(divisor);
            }
            case Symbol symbol -> Rational.ONE;
            case Sum sum -> Rational.ONE;
            case Power power -> Rational.ONE;
            case Call call -> Rational.ONE;
        };
    }
}
