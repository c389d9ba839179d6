package org.chainwork.algebra;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Kinds of small points, in the order in which they are tried. */
enum Trial {
    /** Distinct and mostly positive integers: a person can follow, and little cancels by accident. */
    DISTINCT(12, false) {
        @Override
        Rational coordinate(int attempt, int symbol) {
            return distinct(attempt, symbol);
        }
    },
    /** Keeps the values of deep chains small. */
    TINY(16, false) {
        @Override
        Rational coordinate(int attempt, int symbol) {
            return pick(TINY_NUMBERS, scatter(attempt, symbol));
        }
    },
    /** Positive integers, squares among them: what stands under a root is then often positive, and its root exact. */
    POSITIVE(24, true) {
        @Override
        Rational coordinate(int attempt, int symbol) {
            return Rational.of(1 + Math.floorMod(scatter(attempt, symbol), 3 + attempt));
        }
    },
    /** Outwards from 0, for differences that vanish at all the smallest integers. */
    SPREAD(40, false) {
        @Override
        Rational coordinate(int attempt, int symbol) {
            return Rational.of(Math.floorMod(scatter(attempt, symbol), 2 * attempt + 3) - attempt - 1L);
        }
    },
    /** Both signs of every size, so that every sum takes both signs. */
    SCALED(240, true) {
        @Override
        Rational coordinate(int attempt, int symbol) {
            int mixed = scatter(attempt, symbol);
            Rational size = pick(SIZES, mixed >>> 1);
            return (mixed & 1) == 0 ? size : size.negate();
        }
    },
    /** The first kind again, for values that are longer than one likes to read. */
    DISTINCT_AND_LONG(12, false) {
        @Override
        Rational coordinate(int attempt, int symbol) {
            return distinct(attempt, symbol);
        }
    };

    private static final List<Rational> DISTINCT_NUMBERS = integers(2, 3, 1, 5, -1, 4, -2, 7, -3, 6);
    private static final List<Rational> TINY_NUMBERS = integers(1, 0, -1, 1);
    private static final List<Rational> SIZES = List.of(
            Rational.of(1, 100),
            Rational.of(1, 10),
            Rational.of(1, 4),
            Rational.of(1, 2),
            Rational.of(1),
            Rational.of(3, 2),
            Rational.of(2),
            Rational.of(3),
            Rational.of(4),
            Rational.of(5),
            Rational.of(7),
            Rational.of(10),
            Rational.of(30),
            Rational.of(100),
            Rational.of(1_000),
            Rational.of(10_000),
            Rational.of(1_000_000));

    private final int tries;
    private final boolean forRoots;

    Trial(int tries, boolean forRoots) {
        this.tries = tries;
        this.forRoots = forRoots;
    }

    int tries() {
        return tries;
    }

    /** Whether it is of use only where signs matter. */
    boolean forRoots() {
        return forRoots;
    }

    abstract Rational coordinate(int attempt, int symbol);

    /** A value for each symbol; which ones hangs on the order of the symbols. */
    SequencedMap<String, Rational> point(int attempt, List<String> symbols) {
        SequencedMap<String, Rational> point = new LinkedHashMap<>();
        for (int i = 0; i < symbols.size(); i++) {
            point.put(symbols.get(i), coordinate(attempt, i));
        }
        return point;
    }

    static List<Rational> sizes() {
        return SIZES;
    }

    /** Turns the list, each time a little wider. */
    private static Rational distinct(int attempt, int symbol) {
        int width = Math.min(3 + attempt / 2, DISTINCT_NUMBERS.size());
        return DISTINCT_NUMBERS.get((symbol + attempt) % width);
    }

    private static Rational pick(List<Rational> numbers, int mixed) {
        return numbers.get((mixed & Integer.MAX_VALUE) % numbers.size());
    }

    /** A fixed way to mix two small numbers (the finalizer of MurmurHash3, Appleby 2011). */
    private static int scatter(int attempt, int symbol) {
        int mixed = attempt * 31 + symbol + 1;
        mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }

    private static List<Rational> integers(int... values) {
        return Arrays.stream(values).mapToObj(Rational::of).toList();
    }
}
