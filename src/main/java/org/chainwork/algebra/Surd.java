package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A sum of rational multiples of square roots of integers, such as {@code 3 + 2*sqrt(2)}. Null stands for "too long, or
 * not of this kind".
 *
 * @param coefficients by what stands under the root, 1 for the rational part; none is 0
 */
record Surd(Map<BigInteger, Rational> coefficients) {

    private static final int MAX_TERMS = 8;
    private static final int MAX_BITS = 256;
    private static final int MAX_EXPONENT = 64;

    static Surd of(Rational value) {
        return value.signum() == 0 ? new Surd(Map.of()) : new Surd(Map.of(BigInteger.ONE, value));
    }

    /** Null where it is too long. */
    @Nullable
    Surd bounded() {
        boolean small = coefficients.size() <= MAX_TERMS;
        for (Map.Entry<BigInteger, Rational> term : coefficients.entrySet()) {
            small &= term.getKey().bitLength() <= MAX_BITS && term.getValue().bitLength() <= MAX_BITS;
        }
        return small ? this : null;
    }

    @Nullable
    Surd plus(Surd other) {
        Rational first = asRational();
        Rational second = other.asRational();
        if (first != null && second != null) {
            return of(first.add(second)).bounded();
        }
        Map<BigInteger, Rational> sum = new TreeMap<>(coefficients);
        other.coefficients.forEach((radicand, coefficient) -> sum.merge(radicand, coefficient, Rational::add));
        sum.values().removeIf(coefficient -> coefficient.signum() == 0);
        return new Surd(sum).bounded();
    }

    private Surd scaled(Rational factor) {
        Map<BigInteger, Rational> scaled = new TreeMap<>(coefficients);
        scaled.replaceAll((radicand, coefficient) -> coefficient.multiply(factor));
        return factor.signum() == 0 ? of(Rational.ZERO) : new Surd(scaled);
    }

    Surd negate() {
        return scaled(Rational.of(-1));
    }

    /** Null where the sign is too close to call. */
    @Nullable
    Surd abs() {
        return switch (RealEvaluation.signOf(expr())) {
            case POSITIVE -> this;
            case NEGATIVE -> negate();
            case UNKNOWN -> coefficients.isEmpty() ? this : null;
        };
    }

    /** {@code sqrt(a)*sqrt(b) = g*sqrt(ab/g^2)} for the greatest common divisor g. */
    @Nullable
    Surd times(Surd other) {
        Rational first = asRational();
        Rational second = other.asRational();
        if (first != null && second != null) {
            return of(first.multiply(second)).bounded();
        }
        Map<BigInteger, Rational> product = new TreeMap<>();
        coefficients.forEach((a, left) -> other.coefficients.forEach((b, right) -> {
            BigInteger common = a.gcd(b);
            BigInteger radicand = a.divide(common).multiply(b.divide(common));
            product.merge(radicand, left.multiply(right).multiply(Rational.of(common)), Rational::add);
        }));
        product.values().removeIf(coefficient -> coefficient.signum() == 0);
        return new Surd(product).bounded();
    }

    /** Of one or two terms: expands by the conjugate. */
    @Nullable
    Surd reciprocal() {
        List<Map.Entry<BigInteger, Rational>> terms = new ArrayList<>(coefficients.entrySet());
        if (terms.size() == 1) {
            BigInteger radicand = terms.getFirst().getKey();
            Rational coefficient = terms.getFirst().getValue();
            return new Surd(Map.of(radicand, Rational.ONE.divide(coefficient.multiply(Rational.of(radicand)))))
                    .bounded();
        }
        if (terms.size() != 2) {
            return null;
        }
        Surd first = new Surd(Map.of(terms.getFirst().getKey(), terms.getFirst().getValue()));
        Surd second = new Surd(Map.of(terms.getLast().getKey(), terms.getLast().getValue()));
        Surd conjugate = first.plus(second.negate());
        Rational norm = square(terms.getFirst()).subtract(square(terms.getLast()));
        return conjugate == null || norm.signum() == 0
                ? null
                : conjugate.scaled(Rational.ONE.divide(norm)).bounded();
    }

    private static Rational square(Map.Entry<BigInteger, Rational> term) {
        return term.getValue().multiply(term.getValue()).multiply(Rational.of(term.getKey()));
    }

    @Nullable
    Surd power(Rational exponent) {
        Surd base = this;
        BigInteger order = exponent.denominator();
        while (base != null && !order.testBit(0)) {
            base = base.squareRoot();
            order = order.shiftRight(1);
        }
        if (base != null && order.bitLength() > 1) {
            base = base.oddRoot(order);
        }
        BigInteger times = exponent.numerator();
        if (base == null || times.signum() == 0 || times.abs().compareTo(BigInteger.valueOf(MAX_EXPONENT)) > 0) {
            return null;
        }
        if (times.signum() < 0) {
            base = base.reciprocal();
        }
        return base == null ? null : base.power(times.abs().intValueExact());
    }

    private @Nullable Surd power(int exponent) {
        if (exponent == 1) {
            return this;
        }
        Surd root = power(exponent / 2);
        Surd square = root == null ? null : root.times(root);
        return square == null || exponent % 2 == 0 ? square : square.times(this);
    }

    boolean isRational() {
        return asRational() != null;
    }

    private @Nullable Rational asRational() {
        return switch (coefficients.size()) {
            case 0 -> Rational.ZERO;
            case 1 -> coefficients.get(BigInteger.ONE);
            default -> null;
        };
    }

    private @Nullable Surd oddRoot(BigInteger order) {
        Rational rational = asRational();
        return rational != null
                        && order.bitLength() < 16
                        && Roots.root(rational, order.intValueExact()) instanceof Value.Exact(Rational root)
                ? of(root)
                : null;
    }

    private @Nullable Surd squareRoot() {
        Rational rational = asRational();
        return rational == null ? denested() : squareRoot(rational);
    }

    private static @Nullable Surd squareRoot(Rational value) {
        if (value.signum() <= 0) {
            return value.signum() == 0 ? of(Rational.ZERO) : null;
        }
        BigInteger product = value.numerator().multiply(value.denominator());
        BigInteger outside = LargestSquare.rootOf(product);
        BigInteger inside = product.divide(outside.pow(2));
        Rational coefficient = new Rational(outside, value.denominator());
        return new Surd(Map.of(inside, coefficient)).bounded();
    }

    /** {@code sqrt(a + b*sqrt(k)) = sqrt((a+d)/2) ± sqrt((a-d)/2)} where {@code d = sqrt(a^2 - b^2 k)} is rational. */
    private @Nullable Surd denested() {
        Rational whole = coefficients.get(BigInteger.ONE);
        if (whole == null || whole.signum() < 0 || coefficients.size() != 2) {
            return null;
        }
        Map.Entry<BigInteger, Rational> irrational = coefficients.entrySet().stream()
                .filter(term -> !term.getKey().equals(BigInteger.ONE))
                .findFirst()
                .orElseThrow();
        Rational discriminant = whole.multiply(whole).subtract(square(irrational));
        if (discriminant.signum() < 0 || !(Roots.root(discriminant, 2) instanceof Value.Exact(Rational root))) {
            return null;
        }
        Rational half = Rational.of(1, 2);
        Surd first = squareRoot(whole.add(root).multiply(half));
        Surd second = squareRoot(whole.subtract(root).multiply(half));
        if (first == null || second == null) {
            return null;
        }
        return first.plus(irrational.getValue().signum() < 0 ? second.negate() : second);
    }

    /** With the roots written out, each of an integer. */
    Expr expr() {
        List<Expr> terms = new ArrayList<>();
        coefficients.forEach((radicand, coefficient) -> terms.add(
                radicand.equals(BigInteger.ONE)
                        ? Expr.of(coefficient)
                        : Product.of(
                                Expr.of(coefficient), new Power(Expr.of(Rational.of(radicand)), Rational.of(1, 2)))));
        return switch (terms.size()) {
            case 0 -> Expr.ZERO;
            case 1 -> terms.getFirst();
            default -> new Sum(terms);
        };
    }

    static @Nullable Surd combine(List<@Nullable Surd> operands, BiFunction<Surd, Surd, @Nullable Surd> operation) {
        Surd result = operands.getFirst();
        for (Surd operand : operands.subList(1, operands.size())) {
            result = result == null || operand == null ? null : operation.apply(result, operand);
        }
        return result;
    }
}
