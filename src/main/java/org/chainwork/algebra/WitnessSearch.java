package org.chainwork.algebra;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a small point over the reals at which two expressions differ, or at which both are defined, within a bounded
 * number of tries. Values are exact where they are rational, else enclosed by intervals. Values that a person can read
 * come first; longer ones will do where there are no others.
 */
final class WitnessSearch {

    /** 24 digits. */
    private static final int READABLE_BITS = 80;

    private static final int MAX_BITS = 500;

    /** Of all tries together: a long answer is tried at fewer points, a very long one at none. */
    private static final int MAX_OPERATIONS = 4_000;

    /** The same where signs have to be found under which roots are defined. */
    private static final int MAX_OPERATIONS_WITH_ROOTS = 6_000;

    /** Twice as many for what people write. */
    private static final int SHORT = 120;

    /** Points from which one coordinate at a time is moved. */
    private static final int STARTS = 4;

    /** Digits of an irrational value that have to be certain. */
    private static final int DIGITS = 6;

    /** Where so many points of a kind give numbers that are too long, the next will too. */
    private static final int PATIENCE = 4;

    private final Expr first;
    private final Expr second;
    private final Definitions definitions;
    private final RealDomain domain;
    private final List<String> symbols;
    private int affordable;
    private final boolean roots;

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
        int operations = Operations.count(first) + Operations.count(second);
        int patience = operations <= SHORT ? 2 : 1;
        this.affordable =
                patience * (roots ? MAX_OPERATIONS_WITH_ROOTS : MAX_OPERATIONS) / (operations + domain.operations());
    }

    /** A point at which the two differ. */
    Optional<Witness> difference() {
        for (Trial trial : Trial.values()) {
            if (roots || !trial.forRoots()) {
                Optional<Witness> found = difference(trial);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return roots ? differenceNearDefinedPoints() : Optional.empty();
    }

    /** Moves one coordinate at a time up and down, so that every sum under a root changes its sign. */
    private Optional<Witness> differenceNearDefinedPoints() {
        for (int attempt = 0; attempt < STARTS; attempt++) {
            SequencedMap<String, Rational> start = point(attempt, Trial.POSITIVE);
            for (String symbol : symbols) {
                for (Rational size : Trial.sizes()) {
                    if (!mayTry()) {
                        return Optional.empty();
                    }
                    Optional<Witness> found = differenceAt(moved(start, symbol, size))
                            .or(() -> differenceAt(moved(start, symbol, size.negate())));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static SequencedMap<String, Rational> moved(
            SequencedMap<String, Rational> start, String symbol, Rational value) {
        SequencedMap<String, Rational> moved = new LinkedHashMap<>(start);
        moved.put(symbol, value);
        return moved;
    }

    /** A point at which both are defined, and none of some expressions over the same symbols is 0. */
    Optional<RealEvaluation> definedPoint(List<Expr> others) {
        RealEvaluation latest = domain.latest();
        if (latest != null && latest.knows(symbols) && isDefinedAt(latest, others)) {
            return Optional.of(latest);
        }
        for (Trial trial : Trial.values()) {
            for (int attempt = 0; attempt < trial.tries() && mayTry(); attempt++) {
                RealEvaluation point = RealEvaluation.at(point(attempt, trial), definitions);
                if (isDefinedAt(point, others)) {
                    domain.remember(point);
                    return Optional.of(point);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the point that did for an answer before shows that these two differ. */
    boolean differAtLatestPoint() {
        RealEvaluation latest = domain.latest();
        if (latest == null || !latest.knows(symbols)) {
            return false;
        }
        Interval a = latest.value(first);
        Interval b = latest.value(second);
        return a != null && b != null && a.isApartFrom(b);
    }

    private boolean isDefinedAt(RealEvaluation point, List<Expr> others) {
        return domain.contains(point)
                && point.value(first) != null
                && point.value(second) != null
                && others.stream().allMatch(other -> point.sign(other).isKnown());
    }

    private boolean mayTry() {
        affordable--;
        return affordable >= 0;
    }

    private Optional<Witness> difference(Trial trial) {
        int maxBits = trial == Trial.DISTINCT_AND_LONG ? MAX_BITS : READABLE_BITS;
        int tooLarge = 0;
        for (int attempt = 0; attempt < trial.tries() && tooLarge < PATIENCE && mayTry(); attempt++) {
            SequencedMap<String, Rational> point = point(attempt, trial);
            Evaluation exact = Evaluation.at(point, definitions, maxBits);
            Value a = exact.value(first);
            Value b = a instanceof Value.TooLarge ? a : exact.value(second);
            if (b instanceof Value.TooLarge) {
                tooLarge += roots ? 0 : 1;
            } else {
                Optional<Witness> found = difference(point, a, b);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
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

    private SequencedMap<String, Rational> point(int attempt, Trial trial) {
        SequencedMap<String, Rational> point = new LinkedHashMap<>();
        for (int i = 0; i < symbols.size(); i++) {
            point.put(symbols.get(i), trial.coordinate(attempt, i));
        }
        return point;
    }
}
