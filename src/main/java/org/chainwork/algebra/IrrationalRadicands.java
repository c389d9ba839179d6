package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Positive numbers, but no rational ones, of which even roots are taken: {@code 1+sqrt(2)}. The root is the one that is a
 * square modulo each prime, which need not go with the positive one.
 */
final class IrrationalRadicands {

    private final List<BigInteger> primes;
    private final Latest<Need, Boolean> independent = new Latest<>(this::computed);
    private volatile @Nullable List<WordField> fields;

    private record Need(List<Expr> radicands, Set<Expr> constants) {}

    IrrationalRadicands(List<BigInteger> primes) {
        this.primes = primes;
    }

    /**
     * Whether it does not matter which root is taken. A radicand that is no square modulo one prime, where those before it
     * and all other constants are, is no square in the field that these make with their roots. So its own two roots cannot be
     * told apart there: what equals 0 with one of them does so with the other. One that is a known square times one before it
     * or over it, as {@code sqrt(2)-1} is 1 over {@code 1+sqrt(2)}, has the root that follows from the other's.
     *
     * @param constants what has to be square modulo the primes of the points, the radicands among it
     */
    boolean areIndependent(List<Expr> radicands, Set<Expr> constants) {
        return radicands.isEmpty() || independent.of(new Need(radicands, constants));
    }

    private boolean computed(Need need) {
        Set<Expr> squares = new HashSet<>(need.constants);
        need.radicands.forEach(squares::remove);
        List<Expr> before = new ArrayList<>();
        for (Expr radicand : need.radicands) {
            if (before.stream().noneMatch(other -> areOneUpToSquares(radicand, other, squares))) {
                if (!isNoSquareBeside(radicand, List.copyOf(squares))) {
                    return false;
                }
                before.add(radicand);
                squares.add(radicand);
            }
        }
        return true;
    }

    private boolean isNoSquareBeside(Expr radicand, List<Expr> squares) {
        return fields().stream()
                .map(field -> new SamplePoint<>(field, symbol -> BigInteger.ZERO, Definitions.NONE))
                .anyMatch(point -> point.allPositive(squares) && point.sign(radicand) == Sign.NEGATIVE);
    }

    /** Whether the one is a known square times the other, or over it. */
    private static boolean areOneUpToSquares(Expr radicand, Expr other, Set<Expr> squares) {
        Surd value = Surds.valueOf(radicand);
        Surd known = Surds.valueOf(other);
        Surd inverse = known == null ? null : known.reciprocal();
        return value != null
                && (known != null && isSquare(value.times(known), squares)
                        || inverse != null && isSquare(value.times(inverse), squares));
    }

    /** Of a number such as {@code 3/2*sqrt(17)}: the roots of integers are squares, and so are the small primes. */
    private static boolean isSquare(@Nullable Surd surd, Set<Expr> squares) {
        return surd != null
                && surd.coefficients().size() == 1
                && surd.coefficients().entrySet().stream()
                        .flatMap(term -> Stream.of(
                                Rational.of(term.getKey()), term.getValue().abs()))
                        .allMatch(factor -> LargeFactors.of(factor).stream()
                                .anyMatch(primes -> primes.stream()
                                        .allMatch(prime -> squares.contains(Expr.of(Rational.of(prime))))));
    }

    private List<WordField> fields() {
        List<WordField> known = fields;
        if (known == null) {
            known = primes.stream().map(WordField::new).toList();
            fields = known;
        }
        return Objects.requireNonNull(known);
    }
}
