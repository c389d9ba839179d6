package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a small point over the reals at which two expressions differ, or at which both are defined, each within a
 * bounded number of tries. Values are exact where they are rational, else enclosed by intervals. Values that a person can
 * read come first; longer ones will do where there are no others.
 */
final class WitnessSearch {

    /** 24 digits. */
    private static final int READABLE_BITS = 80;

    private static final int MAX_BITS = 500;

    /** Points at which what is said to be the same is looked at once more. */
    private static final int MOST_LOOKED_BACK = 6;

    /** The same with very long answers and deep chains. */
    private static final int LEAST_LOOKED_BACK = 2;

    private static final int TRIES_FOR_LOOKING_BACK = 8;

    /** What is compared for its own sake, and not shown. */
    private static final int MAX_BITS_UNSEEN = 2_048;

    /** Points at which numbers may be as long as that, where one costs as much as many tries. */
    private static final int MOST_UNSEEN = 16;

    private static final int TRIES_FOR_UNSEEN = 16;

    /** Of more roots, at least one is irrational nearly everywhere. */
    private static final int MOST_RATIONAL_ROOTS = 8;

    /** Of all tries together: a long answer is tried at fewer points, a very long one at none. */
    private static final int MAX_OPERATIONS = 4_000;

    /** The same where signs have to be found under which roots are defined. */
    private static final int MAX_OPERATIONS_WITH_ROOTS = 6_000;

    /** Twice as many for what people write. */
    private static final int SHORT = 120;

    /** Points from which one coordinate at a time is moved. */
    private static final int STARTS = 4;

    /** Of one expression at one place, on all lines together. */
    private static final int MOST_ON_LINES = 400;

    /** What is followed along a line is a part of the whole that a try evaluates. */
    private static final int EVALUATIONS_FOR_A_TRY = 8;

    /** Points in cells of lines. */
    private static final int MOST_IN_CELLS = 48;

    /** Digits of an irrational value that have to be certain. */
    private static final int DIGITS = 6;

    /** Where so many points of a kind give numbers that are too long, the next will too. */
    private static final int PATIENCE = 4;

    /** The same with roots, which make long numbers short again at some points. */
    private static final int PATIENCE_WITH_ROOTS = 16;

    private final Expr first;
    private final Expr second;
    private final Definitions definitions;
    private final RealDomain domain;
    private final List<String> symbols;
    private final boolean roots;
    private final int tries;
    /** Found once for all that is looked for in one comparison. */
    private @Nullable List<SequencedMap<String, Rational>> inCells;

    /** @param roots whether even roots or absolute values occur, so that signs matter */
    WitnessSearch(Expr first, Expr second, RealDomain domain, boolean roots) {
        this.first = first;
        this.second = second;
        this.definitions = domain.definitions();
        this.domain = domain;
        this.symbols = List.copyOf(
                definitions.freeSymbols(Stream.concat(Stream.of(first, second), domain.restricting().stream())
                        .toArray(Expr[]::new)));
        this.roots = roots;
        int typed = Operations.count(first) + Operations.count(second);
        int patience = typed <= SHORT ? 2 : 1;
        this.tries = patience * (roots ? MAX_OPERATIONS_WITH_ROOTS : MAX_OPERATIONS) / (typed + domain.operations());
    }

    /** A point at which the two differ. */
    Optional<Witness> difference() {
        Budget budget = new Budget(tries);
        for (Trial trial : Trial.values()) {
            if (roots || !trial.forRoots()) {
                Optional<Witness> found = difference(trial, budget);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return roots
                ? differenceNearDefinedPoints(budget)
                        .or(this::differenceAtHome)
                        .or(() -> firstInCells(this::differenceAt))
                : Optional.empty();
    }

    /** Moves one coordinate at a time up and down, so that every sum under a root changes its sign. */
    private Optional<Witness> differenceNearDefinedPoints(Budget budget) {
        for (int attempt = 0; attempt < STARTS; attempt++) {
            SequencedMap<String, Rational> start = Trial.POSITIVE.point(attempt, symbols);
            for (String symbol : symbols) {
                for (Rational size : Trial.sizes()) {
                    Optional<Witness> found = differenceAt(moved(start, symbol, size), budget)
                            .or(() -> differenceAt(moved(start, symbol, size.negate()), budget));
                    if (found.isPresent() || budget.isSpent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where few points suit, it may be the only one that is known. */
    private Optional<Witness> differenceAtHome() {
        return tries == 0
                ? Optional.empty()
                : domain.home(symbols).flatMap(home -> differenceAt(ofSymbols(home.point())));
    }

    private SequencedMap<String, Rational> ofSymbols(Map<String, Rational> values) {
        SequencedMap<String, Rational> point = new LinkedHashMap<>();
        symbols.forEach(symbol -> point.put(symbol, values.getOrDefault(symbol, Rational.ZERO)));
        return point;
    }

    /** Where all else has failed: on either side of where a sign under a root or between bars changes. */
    private <T> Optional<T> firstInCells(Function<SequencedMap<String, Rational>, Optional<T>> search) {
        List<SequencedMap<String, Rational>> points = inCells;
        if (points == null) {
            points = pointsInCells();
            inCells = points;
        }
        return points.stream().map(search).flatMap(Optional::stream).findFirst();
    }

    private List<SequencedMap<String, Rational>> pointsInCells() {
        List<Expr> watched = new ArrayList<>(domain.signed());
        watched.addAll(Branches.signedIn(first));
        watched.addAll(Branches.signedIn(second));
        SequencedMap<String, Rational> around = domain.home(symbols)
                .map(home -> ofSymbols(home.point()))
                .orElseGet(() -> Trial.DISTINCT.point(0, symbols));
        int evaluations = Math.min(MOST_ON_LINES, EVALUATIONS_FOR_A_TRY * tries);
        return domain.pointsInCells(around, watched, new Budget(evaluations))
                .limit(Math.min(MOST_IN_CELLS, tries))
                .toList();
    }

    private static SequencedMap<String, Rational> moved(
            SequencedMap<String, Rational> start, String symbol, Rational value) {
        SequencedMap<String, Rational> moved = new LinkedHashMap<>(start);
        moved.put(symbol, value);
        return moved;
    }

    /** Both expressions at a point at which they are defined. */
    record Values(RealEvaluation point, Interval first, Interval second) {

        boolean areApart() {
            return first.isApartFrom(second);
        }

        Optional<Rational> simplestRatio() {
            Interval reciprocal = second.reciprocal();
            Interval ratio = reciprocal == null ? null : first.times(reciprocal);
            return ratio == null ? Optional.empty() : Optional.of(ratio.simplest());
        }
    }

    /** A point at which both are defined, and none of some expressions over the same symbols is 0. */
    Optional<Values> definedPoint(List<Expr> others) {
        Optional<Values> atHome = valuesAtHome(others);
        if (atHome.isPresent()) {
            return atHome;
        }
        Budget budget = new Budget(tries);
        for (Trial trial : Trial.values()) {
            for (int attempt = 0; attempt < trial.tries() && budget.take(); attempt++) {
                RealEvaluation point = RealEvaluation.at(trial.point(attempt, symbols), definitions);
                Optional<Values> found = valuesAt(point, others);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return roots
                ? firstInCells(point -> valuesAt(RealEvaluation.at(point, definitions), others))
                : Optional.empty();
    }

    /** At a few points with both signs of every symbol: where a fault in what is known of signs would show. */
    boolean areApartSomewhere() {
        int points = Math.clamp(tries / TRIES_FOR_LOOKING_BACK, LEAST_LOOKED_BACK, MOST_LOOKED_BACK);
        for (int attempt = 0; attempt < points; attempt++) {
            RealEvaluation point = RealEvaluation.at(Trial.SCALED.point(attempt, symbols), definitions);
            if (valuesAt(point, List.of()).filter(Values::areApart).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the two differ at the point that suits most answers, by however little and however long their values. */
    boolean differAtHome() {
        return valuesAtHome(List.of()).filter(Values::areApart).isPresent();
    }

    /**
     * Whether the two are equal at all of a few points at which everything is rational, be it too long or too close
     * for an interval; empty where no such point is found.
     */
    Optional<Boolean> areEqualExactly() {
        Optional<Boolean> found = Optional.empty();
        boolean fewRoots = Branches.count(first) + Branches.count(second) <= MOST_RATIONAL_ROOTS;
        int points = fewRoots ? Math.min(MOST_UNSEEN, tries / TRIES_FOR_UNSEEN) : 0;
        for (int attempt = 0; attempt < points; attempt++) {
            Evaluation exact = Evaluation.at(Trial.POSITIVE.point(attempt, symbols), definitions, MAX_BITS_UNSEEN);
            if (exact.value(first) instanceof Value.Exact a
                    && exact.value(second) instanceof Value.Exact b
                    && domain.restricting().stream().allMatch(name -> exact.value(name) instanceof Value.Exact)) {
                if (!a.equals(b)) {
                    return Optional.of(false);
                }
                found = Optional.of(true);
            }
        }
        return found;
    }

    /** What one divided by the other may be there, or something longer. */
    Optional<Rational> simplestRatioAtHome() {
        return valuesAtHome(List.of(second)).flatMap(Values::simplestRatio);
    }

    private Optional<Values> valuesAtHome(List<Expr> others) {
        return domain.home(symbols).flatMap(home -> valuesAt(home.values(), others));
    }

    private Optional<Values> valuesAt(RealEvaluation point, List<Expr> others) {
        if (!domain.contains(point)) {
            return Optional.empty();
        }
        Interval a = point.value(first);
        Interval b = a == null ? null : point.value(second);
        return a != null
                        && b != null
                        && others.stream().allMatch(other -> point.sign(other).isKnown())
                ? Optional.of(new Values(point, a, b))
                : Optional.empty();
    }

    private Optional<Witness> difference(Trial trial, Budget budget) {
        int maxBits = trial == Trial.DISTINCT_AND_LONG ? MAX_BITS : READABLE_BITS;
        int patience = roots ? PATIENCE_WITH_ROOTS : PATIENCE;
        for (int attempt = 0; attempt < trial.tries() && patience > 0 && budget.take(); attempt++) {
            SequencedMap<String, Rational> point = trial.point(attempt, symbols);
            Evaluation exact = Evaluation.at(point, definitions, maxBits);
            Value a = exact.value(first);
            Value b = a instanceof Value.TooLarge ? a : exact.value(second);
            if (b instanceof Value.TooLarge) {
                patience--;
            } else {
                Optional<Witness> found = difference(point, a, b);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Witness> differenceAt(SequencedMap<String, Rational> point, Budget budget) {
        return budget.take() ? differenceAt(point) : Optional.empty();
    }

    private Optional<Witness> differenceAt(SequencedMap<String, Rational> point) {
        Evaluation exact = Evaluation.at(point, definitions, READABLE_BITS);
        return difference(point, exact.value(first), exact.value(second));
    }

    private Optional<Witness> difference(SequencedMap<String, Rational> point, Value a, Value b) {
        if (a instanceof Value.Undefined || b instanceof Value.Undefined) {
            return Optional.empty();
        }
        RealEvaluation real = RealEvaluation.at(point, definitions);
        RealNumber x = number(a, first, real);
        RealNumber y = number(b, second, real);
        return x != null && y != null && differ(x, y) && (!roots || domain.contains(real))
                ? Optional.of(new Witness(point, x, y))
                : Optional.empty();
    }

    private static @Nullable RealNumber number(Value value, Expr expr, RealEvaluation real) {
        if (value instanceof Value.Exact(Rational exact)) {
            return exact;
        }
        Interval interval = real.value(expr);
        return interval != null && interval.isPrecise(DIGITS) ? interval : null;
    }

    private static boolean differ(RealNumber a, RealNumber b) {
        if (a instanceof Rational && b instanceof Rational) {
            return !a.equals(b);
        }
        Interval left = enclosed(a);
        Interval right = enclosed(b);
        return left != null && right != null && left.isApartFrom(right);
    }

    private static @Nullable Interval enclosed(RealNumber number) {
        return switch (number) {
            case Rational rational -> Interval.of(rational);
            case Interval interval -> interval;
        };
    }
}
