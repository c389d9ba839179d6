package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What primes and coordinates are chosen to fit, so that no point has to be passed over for it.
 *
 * @param constants positive expressions without symbols: only primes modulo which they are squares take part
 * @param squares free symbols that are drawn as squares
 */
record Fitting(Set<Expr> constants, Set<String> squares) {

    static final Fitting NONE = new Fitting(Set.of(), Set.of());

    Fitting {
        constants = Set.copyOf(constants);
        squares = Set.copyOf(squares);
    }

    Fitting with(Fitting more) {
        return constants.containsAll(more.constants) && squares.containsAll(more.squares)
                ? this
                : new Fitting(union(constants, more.constants), union(squares, more.squares));
    }

    private static <T> Set<T> union(Set<T> first, Set<T> second) {
        return Stream.concat(first.stream(), second.stream()).collect(Collectors.toUnmodifiableSet());
    }

    boolean suits(Field<?> field) {
        return new SamplePoint<>(field, symbol -> BigInteger.ZERO, Definitions.NONE)
                .allPositive(List.copyOf(constants));
    }

    /** Squares are those of other numbers: where the root of x had the value that x has elsewhere, they would look the same. */
    SamplePoint.Coordinates coordinates(SamplePoint.Coordinates drawn) {
        return symbol ->
                squares.contains(symbol) ? drawn.of("sqrt(" + symbol + ")").pow(2) : drawn.of(symbol);
    }
}
