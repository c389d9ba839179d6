package org.chainwork.algebra;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.IntBinaryOperator;

/**
 * Looks for a small point at which two expressions differ, with exact arithmetic and within a bounded number of tries.
 * Values that a person can read come first; longer ones will do where there are no others.
 */
final class WitnessSearch {

    /** 24 digits. */
    private static final int READABLE_BITS = 80;

    private static final int MAX_BITS = 500;

    /** Of one kind of points: a long answer is tried at fewer. */
    private static final int MAX_OPERATIONS = 2_500;

    /** Distinct and mostly positive: a person can follow, and little cancels by accident. */
    private static final List<Integer> DISTINCT = List.of(2, 3, 1, 5, -1, 4, -2, 7, -3, 6);

    private static final int DISTINCT_TRIES = 12;

    /** Keeps the values of deep chains small. */
    private static final List<Integer> TINY = List.of(1, 0, -1, 1);

    private static final int TINY_TRIES = 16;
    private static final int SPREAD_TRIES = 40;

    /** Where so many points of a kind give numbers that are too long, the next will too. */
    private static final int PATIENCE = 4;

    private final Expr first;
    private final Expr second;
    private final Definitions definitions;
    private final List<String> symbols;
    private final int affordable;

    private WitnessSearch(Expr first, Expr second, Definitions definitions) {
        this.first = first;
        this.second = second;
        this.definitions = definitions;
        this.symbols = List.copyOf(definitions.freeSymbols(first, second));
        this.affordable = Math.max(1, MAX_OPERATIONS / (operations(first) + operations(second)));
    }

    static Optional<Witness> find(Expr first, Expr second, Definitions definitions) {
        WitnessSearch search = new WitnessSearch(first, second, definitions);
        return search.find(DISTINCT_TRIES, READABLE_BITS, WitnessSearch::distinct)
                .or(() -> search.find(TINY_TRIES, READABLE_BITS, WitnessSearch::tiny))
                .or(() -> search.find(SPREAD_TRIES, READABLE_BITS, WitnessSearch::spread))
                .or(() -> search.find(DISTINCT_TRIES, MAX_BITS, WitnessSearch::distinct));
    }

    private Optional<Witness> find(int tries, int maxBits, IntBinaryOperator coordinate) {
        int tooLarge = 0;
        for (int attempt = 0; attempt < Math.min(tries, affordable) && tooLarge < PATIENCE; attempt++) {
            SequencedMap<String, Rational> point = point(attempt, coordinate);
            Evaluation evaluation = Evaluation.at(point, definitions, maxBits);
            Value a = evaluation.value(first);
            Value b = a instanceof Value.TooLarge ? a : evaluation.value(second);
            if (a instanceof Value.Exact(Rational x) && b instanceof Value.Exact(Rational y) && !x.equals(y)) {
                return Optional.of(new Witness(point, x, y));
            }
            if (b instanceof Value.TooLarge) {
                tooLarge++;
            }
        }
        return Optional.empty();
    }

    private SequencedMap<String, Rational> point(int attempt, IntBinaryOperator coordinate) {
        SequencedMap<String, Rational> point = new LinkedHashMap<>();
        for (int i = 0; i < symbols.size(); i++) {
            point.put(symbols.get(i), Rational.of(coordinate.applyAsInt(attempt, i)));
        }
        return point;
    }

    /** Turns the list, each time a little wider. */
    private static int distinct(int attempt, int symbol) {
        int width = Math.min(3 + attempt / 2, DISTINCT.size());
        return DISTINCT.get((symbol + attempt) % width);
    }

    private static int tiny(int attempt, int symbol) {
        return TINY.get((scatter(attempt, symbol) & Integer.MAX_VALUE) % TINY.size());
    }

    /** Outwards from 0, for differences that vanish at all the smallest integers. */
    private static int spread(int attempt, int symbol) {
        return Math.floorMod(scatter(attempt, symbol), 2 * attempt + 3) - attempt - 1;
    }

    /** A fixed way to mix two small numbers (the finalizer of MurmurHash3, Appleby 2011). */
    private static int scatter(int attempt, int symbol) {
        int mixed = attempt * 31 + symbol + 1;
        mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }

    private static int operations(Expr expr) {
        return switch (expr) {
            case Constant constant -> 1;
            case Symbol symbol -> 1;
            case Sum sum ->
                sum.terms().stream().mapToInt(WitnessSearch::operations).sum();
            case Product product ->
                product.factors().stream().mapToInt(WitnessSearch::operations).sum();
            case Quotient quotient -> 1 + operations(quotient.numerator()) + operations(quotient.denominator());
            case Negation negation -> 1 + operations(negation.operand());
            case Power power -> 1 + operations(power.base());
            case Call call -> 1 + operations(call.argument());
        };
    }
}
