package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Looks for a point at which all definitions have a value where few points suit: {@code u = 3-2*x}, {@code v = u^(3/2)},
 * {@code z = 1-3*v}, {@code sqrt(z)} live between 1.26 and 1.5. One coordinate is moved towards where the most definitions
 * have a value, and the first that has none comes nearest to one: halving steps come upon an edge, or a summit, of what is
 * under its root.
 */
final class NarrowDomain {

    /** Coordinates that are moved, one at a time. */
    private static final int MOST_SYMBOLS = 4;

    /** Of halving steps: the narrowest domain found is that many binary digits smaller than the steps before. */
    private static final int ROUNDS = 24;

    private static final Rational TWO = Rational.of(2);

    private static final Comparator<Step> BEST = Comparator.comparingInt(Step::defined)
            .thenComparingDouble(Step::missing)
            .thenComparing(Step::coordinate, Comparator.reverseOrder());

    /**
     * One place of the moving coordinate.
     *
     * @param defined how many definitions have a value other than 0, before the first that has none
     * @param missing the negative number of which that one takes a root: the nearer to 0, the better
     */
    private record Step(Rational coordinate, int defined, double missing) {}

    private final Definitions definitions;
    private final List<Map.Entry<String, Expr>> ordered;
    private final List<String> symbols;

    NarrowDomain(Definitions definitions, List<String> symbols) {
        this.definitions = definitions;
        this.ordered = List.copyOf(definitions.asMap().entrySet());
        this.symbols = symbols;
    }

    Optional<SequencedMap<String, Rational>> point() {
        // last comes what stands innermost
        for (String symbol : symbols.reversed().stream().limit(MOST_SYMBOLS).toList()) {
            SequencedMap<String, Rational> point = Trial.DISTINCT.point(0, symbols);
            if (isFoundAlong(symbol, point)) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    /** Leaves the point where all definitions have a value, if that is found. */
    private boolean isFoundAlong(String symbol, SequencedMap<String, Rational> point) {
        NavigableMap<Rational, Step> steps = new TreeMap<>();
        List<Rational> next = new ArrayList<>();
        for (Rational size : Trial.sizes()) {
            next.add(size);
            next.add(size.negate());
        }
        for (int round = 0; round <= ROUNDS; round++) {
            for (Rational coordinate : next) {
                point.put(symbol, coordinate);
                Step step = step(coordinate, RealEvaluation.at(point, definitions));
                if (step.defined == ordered.size()) {
                    return true;
                }
                steps.put(coordinate, step);
            }
            next = around(steps);
        }
        return false;
    }

    private static List<Rational> around(NavigableMap<Rational, Step> steps) {
        Rational best = steps.values().stream().max(BEST).orElseThrow().coordinate;
        Rational below = steps.lowerKey(best);
        Rational above = steps.higherKey(best);
        return List.of(
                below == null ? best.multiply(TWO) : best.add(below).divide(TWO),
                above == null ? best.multiply(TWO) : best.add(above).divide(TWO));
    }

    private Step step(Rational coordinate, RealEvaluation values) {
        for (int i = 0; i < ordered.size(); i++) {
            if (!values.sign(Expr.symbol(ordered.get(i).getKey())).isKnown()) {
                return new Step(coordinate, i, missing(ordered.get(i).getValue(), values));
            }
        }
        return new Step(coordinate, ordered.size(), 0);
    }

    private static double missing(Expr definition, RealEvaluation values) {
        for (Expr rooted : Branches.rootedIn(definition)) {
            Interval value = values.value(rooted);
            if (value == null || value.sign() != Sign.POSITIVE) {
                return value == null ? Double.NEGATIVE_INFINITY : value.middle();
            }
        }
        return 0;
    }
}
