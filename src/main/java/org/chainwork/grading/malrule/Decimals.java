package org.chainwork.grading.malrule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chainwork.algebra.Call;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Negation;
import org.chainwork.algebra.Power;
import org.chainwork.algebra.Product;
import org.chainwork.algebra.Quotient;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Sum;
import org.chainwork.algebra.Symbol;

/** Decimal fractions that stand for others. */
final class Decimals {

    /** Programs print up to 17 digits, behind the zeros of a small number; large calculators show twice as many. */
    private static final int MOST_TYPED = 40;

    /** Of the fractions that have no finite decimals: those of problems have small denominators. */
    private static final List<Integer> DENOMINATORS = List.of(3, 6, 7, 9, 11, 12);

    /** What has a smaller denominator is meant as it stands, as 0.75 is. */
    private static final BigInteger SMALLEST_TYPED = BigInteger.TEN;

    /** Of a denominator with so many decimals: a longer one has more, and takes long to try. */
    private static final int MOST_BITS = BigInteger.TEN.pow(MOST_TYPED).bitLength();

    private Decimals() {}

    /** How many decimals a number has; empty where they do not end soon. */
    static Optional<Integer> of(Rational number) {
        int most = number.denominator().bitLength() > MOST_BITS ? -1 : MOST_TYPED;
        return IntStream.rangeClosed(0, most)
                .filter(decimals -> number.multiply(unit(decimals)).isInteger())
                .boxed()
                .findFirst();
    }

    /** {@code 10^decimals}. */
    static Rational unit(int decimals) {
        return Rational.of(BigInteger.TEN.pow(decimals));
    }

    static Rational rounded(Rational value, int decimals, RoundingMode mode) {
        BigDecimal rounded =
                new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), decimals, mode);
        return new Rational(rounded.unscaledValue(), BigInteger.TEN.pow(decimals));
    }

    /** With each decimal fraction as the simple one that it may be rounded or cut from: {@code x^(2/3)} of {@code x^0.67}. */
    static Expr putBack(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) -> Expr.of(putBack(value));
            case Symbol symbol -> symbol;
            case Sum(List<Expr> terms) -> new Sum(putBack(terms));
            case Product(List<Expr> factors) -> new Product(putBack(factors));
            case Quotient(Expr numerator, Expr denominator) -> Quotient.of(putBack(numerator), putBack(denominator));
            case Negation(Expr operand) -> Negation.of(putBack(operand));
            case Power(Expr base, Rational exponent) -> new Power(putBack(base), putBack(exponent));
            case Call(var function, Expr argument) -> new Call(function, putBack(argument));
        };
    }

    private static List<Expr> putBack(List<Expr> exprs) {
        return exprs.stream().map(Decimals::putBack).toList();
    }

    private static Rational putBack(Rational value) {
        return value.denominator().compareTo(SMALLEST_TYPED) < 0
                ? value
                : of(value).flatMap(decimals -> simple(value, decimals)).orElse(value);
    }

    /** The simplest that is less than one unit of the last decimal away. */
    private static Optional<Rational> simple(Rational value, int decimals) {
        return DENOMINATORS.stream()
                .map(denominator -> rounded(value.multiply(Rational.of(denominator)), 0, RoundingMode.HALF_UP)
                        .divide(Rational.of(denominator)))
                .filter(fraction -> fraction.signum() != 0
                        && fraction.subtract(value)
                                        .abs()
                                        .multiply(unit(decimals))
                                        .compareTo(Rational.ONE)
                                < 0)
                .findFirst();
    }
}
