package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A polynomial in one symbol with rational coefficients. Null stands for "not of this kind, or too long".
 *
 * @param symbol empty while none has occurred
 * @param coefficients that of the constant term first; the last is not 0, and there is none of the polynomial 0
 */
record Univariate(String symbol, List<Rational> coefficients) {

    private static final int MAX_DEGREE = 8;
    private static final int MAX_BITS = 256;

    /** A factor without square factors, and how often it occurs. */
    record Part(Univariate polynomial, int multiplicity) {

        /** Of the power of the {@link #primitive} factor. */
        Rational leading() {
            return polynomial.leading().divide(polynomial.content()).power(multiplicity);
        }
    }

    Univariate {
        coefficients = List.copyOf(coefficients);
    }

    static @Nullable Univariate of(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) -> trimmed("", List.of(value)).bounded();
            case Symbol(String name) -> new Univariate(name, List.of(Rational.ZERO, Rational.ONE));
            case Sum sum -> of(sum.terms(), Univariate::plus);
            case Product product -> of(product.factors(), Univariate::times);
            case Quotient(Expr numerator, Constant(Rational divisor))
            when divisor.signum() != 0 ->
                of(List.of(numerator, Expr.of(Rational.ONE.divide(divisor))), Univariate::times);
            case Negation(Expr operand) -> of(List.of(Expr.of(-1), operand), Univariate::times);
            case Power(Expr base, Rational exponent)
            when exponent.isInteger() && exponent.signum() > 0 && exponent.compareTo(Rational.of(MAX_DEGREE)) <= 0 ->
                power(of(base), exponent.numerator().intValueExact());
            case Quotient quotient -> null;
            case Power power -> null;
            case Call call -> null;
        };
    }

    private static @Nullable Univariate of(List<Expr> operands, BinaryOperator<@Nullable Univariate> operator) {
        Univariate result = of(operands.getFirst());
        for (int i = 1; i < operands.size(); i++) {
            Univariate next = result == null ? null : of(operands.get(i));
            result = next == null ? null : operator.apply(result, next);
        }
        return result;
    }

    private static @Nullable Univariate power(@Nullable Univariate base, int exponent) {
        Univariate result = base;
        for (int i = 1; i < exponent && result != null && base != null; i++) {
            result = result.times(base);
        }
        return result;
    }

    int degree() {
        return coefficients.size() - 1;
    }

    private boolean isZero() {
        return coefficients.isEmpty();
    }

    Rational leading() {
        return coefficients.getLast();
    }

    private Rational coefficient(int power) {
        return power < coefficients.size() ? coefficients.get(power) : Rational.ZERO;
    }

    /** With coefficients that are integers without a common factor, the leading one positive. */
    Expr primitive() {
        Rational content = content();
        List<Expr> terms = new ArrayList<>();
        for (int power = degree(); power >= 0; power--) {
            Rational coefficient = coefficient(power).divide(content);
            if (coefficient.signum() != 0) {
                terms.add(term(coefficient, power));
            }
        }
        return terms.size() == 1 ? terms.getFirst() : new Sum(terms);
    }

    /** What {@link #primitive} leaves out. */
    private Rational content() {
        Rational content = Content.of(coefficients);
        return leading().signum() < 0 ? content.negate() : content;
    }

    private Expr term(Rational coefficient, int power) {
        Expr symbolic = power == 1 ? Expr.symbol(symbol) : new Power(Expr.symbol(symbol), Rational.of(power));
        if (power == 0) {
            return Expr.of(coefficient);
        }
        return coefficient.isOne() ? symbolic : new Product(List.of(Expr.of(coefficient), symbolic));
    }

    /** The factors that multiply to this polynomial up to a number (Yun 1976); null where that takes long numbers, and of 0. */
    @Nullable
    List<Part> squareFree() {
        if (isZero()) {
            return null;
        }
        Univariate common = commonDivisor(derivative());
        Univariate distinct = common == null ? null : quotient(common);
        Univariate rest = common == null ? null : derivative().quotient(common);
        List<Part> parts = new ArrayList<>();
        for (int multiplicity = 1; distinct != null && rest != null && distinct.degree() > 0; multiplicity++) {
            Univariate difference = rest.plus(distinct.derivative().scaled(Rational.of(-1)));
            Univariate part = difference == null ? null : distinct.commonDivisor(difference);
            if (part == null || difference == null) {
                return null;
            }
            if (part.degree() > 0) {
                parts.add(new Part(part, multiplicity));
            }
            distinct = distinct.quotient(part);
            rest = difference.quotient(part);
        }
        return distinct == null || rest == null ? null : parts;
    }

    /**
     * The one sign that it takes over the reals; 0 at single points does not count.
     *
     * @param parts its {@link #squareFree} ones
     */
    Sign sign(@Nullable List<Part> parts) {
        boolean changes = parts == null
                || parts.stream()
                        .filter(part -> part.multiplicity() % 2 != 0)
                        .anyMatch(part -> part.polynomial().mayHaveRoots());
        if (changes) {
            return Sign.UNKNOWN;
        }
        return leading().signum() > 0 ? Sign.POSITIVE : Sign.NEGATIVE;
    }

    /** By the changes of sign along its chain of remainders (Sturm 1829), of which there are as many at both ends. */
    private boolean mayHaveRoots() {
        int below = 0;
        int above = 0;
        Univariate before = this;
        Univariate current = derivative();
        while (!current.isZero()) {
            below += before.signAtEnd(-1) == current.signAtEnd(-1) ? 0 : 1;
            above += before.signAtEnd(1) == current.signAtEnd(1) ? 0 : 1;
            Univariate remainder = before.remainder(current);
            if (remainder == null) {
                return true;
            }
            before = current;
            current = remainder.scaled(Rational.of(-1));
        }
        return below != above;
    }

    private int signAtEnd(int direction) {
        return direction < 0 && degree() % 2 != 0
                ? -leading().signum()
                : leading().signum();
    }

    private Univariate derivative() {
        List<Rational> derived = new ArrayList<>();
        for (int power = 1; power <= degree(); power++) {
            derived.add(coefficient(power).multiply(Rational.of(power)));
        }
        return new Univariate(symbol, derived);
    }

    private @Nullable Univariate commonDivisor(Univariate other) {
        Univariate before = this;
        Univariate current = other;
        while (current != null && !current.isZero()) {
            Univariate remainder = before.remainder(current);
            before = current;
            current = remainder;
        }
        return current == null ? null : before.scaled(Rational.ONE.divide(before.leading()));
    }

    private @Nullable Univariate quotient(Univariate divisor) {
        return divided(divisor)[0];
    }

    private @Nullable Univariate remainder(Univariate divisor) {
        return divided(divisor)[1];
    }

    /** Quotient and remainder. */
    private @Nullable Univariate[] divided(Univariate divisor) {
        List<Rational> rest = new ArrayList<>(coefficients);
        List<Rational> quotient = new ArrayList<>();
        for (int shift = degree() - divisor.degree(); shift >= 0; shift--) {
            Rational factor = rest.get(shift + divisor.degree()).divide(divisor.leading());
            quotient.addFirst(factor);
            for (int power = 0; power <= divisor.degree(); power++) {
                rest.set(shift + power, rest.get(shift + power).subtract(factor.multiply(divisor.coefficient(power))));
            }
        }
        return new @Nullable Univariate[] {
            trimmed(symbol, quotient).bounded(), trimmed(symbol, rest).bounded()
        };
    }

    private Univariate scaled(Rational factor) {
        return new Univariate(
                symbol,
                coefficients.stream()
                        .map(coefficient -> coefficient.multiply(factor))
                        .toList());
    }

    private @Nullable Univariate plus(Univariate other) {
        String both = togetherWith(other);
        if (both == null) {
            return null;
        }
        List<Rational> sum = new ArrayList<>();
        for (int power = 0; power <= Math.max(degree(), other.degree()); power++) {
            sum.add(coefficient(power).add(other.coefficient(power)));
        }
        return trimmed(both, sum).bounded();
    }

    private @Nullable Univariate times(Univariate other) {
        String both = togetherWith(other);
        if (both == null || degree() + other.degree() > MAX_DEGREE) {
            return null;
        }
        List<Rational> product = new ArrayList<>();
        for (int power = 0; power <= degree() + other.degree(); power++) {
            Rational sum = Rational.ZERO;
            for (int mine = 0; mine <= power; mine++) {
                sum = sum.add(coefficient(mine).multiply(other.coefficient(power - mine)));
            }
            product.add(sum);
        }
        return trimmed(both, product).bounded();
    }

    private @Nullable String togetherWith(Univariate other) {
        if (symbol.isEmpty() || symbol.equals(other.symbol)) {
            return other.symbol;
        }
        return other.symbol.isEmpty() ? symbol : null;
    }

    private static Univariate trimmed(String symbol, List<Rational> coefficients) {
        int size = coefficients.size();
        while (size > 0 && coefficients.get(size - 1).signum() == 0) {
            size--;
        }
        return new Univariate(symbol, coefficients.subList(0, size));
    }

    private @Nullable Univariate bounded() {
        boolean isShort = true;
        for (Rational coefficient : coefficients) {
            isShort &= coefficient.bitLength() <= MAX_BITS;
        }
        return isShort ? this : null;
    }
}
