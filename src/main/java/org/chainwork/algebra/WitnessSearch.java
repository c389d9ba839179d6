package org.chainwork.algebra;

import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a small point over the reals at which two expressions differ. Values are exact where they are rational, else
 * enclosed by intervals. Values that a person can read come first; longer ones will do where there are no others.
 */
final class WitnessSearch {

    /** 24 digits. */
    private static final int READABLE_BITS = 80;

    private static final int MAX_BITS = 500;

    /** Points from which one coordinate at a time is moved. */
    private static final int STARTS = 4;

    /** Digits of an irrational value that have to be certain. */
    private static final int DIGITS = 6;

    /** Where so many points of a kind give numbers that are too long, the next will too. */
    private static final int PATIENCE = 4;

    /** The same with roots, which make long numbers short again at some points. */
    private static final int PATIENCE_WITH_ROOTS = 16;

    private final RealPoints points;
    /** At a point that cannot be shown: a value that is 0 has no leading digits, whose roots are irrational. */
    private boolean seenApart;

    WitnessSearch(RealPoints points) {
        this.points = points;
    }

    /** A point at which the two differ. */
    Optional<Witness> witness() {
        Budget budget = new Budget(points.tries());
        for (Trial trial : Trial.values()) {
            if (points.haveRoots() || !trial.forRoots()) {
                Optional<Witness> found = amongTrials(trial, budget);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return points.haveRoots()
                ? nearTrials(budget).or(this::atHome).or(this::nearHome).or(() -> points.firstInCells(this::at))
                : Optional.empty();
    }

    /** Whether the search has come by a point at which the two certainly differ, be it one that cannot be shown. */
    boolean hasSeenThemApart() {
        return seenApart;
    }

    private Optional<Witness> amongTrials(Trial trial, Budget budget) {
        int maxBits = trial == Trial.DISTINCT_AND_LONG ? MAX_BITS : READABLE_BITS;
        int patience = points.haveRoots() ? PATIENCE_WITH_ROOTS : PATIENCE;
        for (int attempt = 0; attempt < trial.tries() && patience > 0 && budget.take(); attempt++) {
            SequencedMap<String, Rational> point = points.of(trial, attempt);
            Evaluation exact = points.exactly(point, maxBits);
            Value a = exact.value(points.first());
            Value b = a instanceof Value.TooLarge ? a : exact.value(points.second());
            if (b instanceof Value.TooLarge) {
                patience--;
            } else {
                Optional<Witness> found = witness(point, a, b);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** So that every sum under a root changes its sign. */
    private Optional<Witness> nearTrials(Budget budget) {
        for (int attempt = 0; attempt < STARTS && !budget.isSpent(); attempt++) {
            Optional<Witness> found = points.around(points.of(Trial.POSITIVE, attempt))
                    .takeWhile(point -> budget.take())
                    .flatMap(point -> at(point).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where few points suit, it may be the only one that is known. */
    private Optional<Witness> atHome() {
        return points.tries() == 0 ? Optional.empty() : points.home().flatMap(this::at);
    }

    private Optional<Witness> nearHome() {
        return points.aroundHome().flatMap(point -> at(point).stream()).findFirst();
    }

    private Optional<Witness> at(SequencedMap<String, Rational> point) {
        Evaluation exact = points.exactly(point, READABLE_BITS);
        return witness(point, exact.value(points.first()), exact.value(points.second()));
    }

    private Optional<Witness> witness(SequencedMap<String, Rational> point, Value a, Value b) {
        if (a instanceof Value.Undefined || b instanceof Value.Undefined) {
            return Optional.empty();
        }
        if (!points.haveRoots() && a instanceof Value.Exact(Rational x) && b instanceof Value.Exact(Rational y)) {
            return x.equals(y) ? Optional.empty() : Optional.of(new Witness(point, x, y));
        }
        RealEvaluation real = points.evaluation(point);
        RealNumber x = number(a, points.first(), real);
        RealNumber y = number(b, points.second(), real);
        if (x == null
                || y == null
                || !differ(x, y)
                || points.haveRoots() && !points.domain().contains(real)) {
            return Optional.empty();
        }
        seenApart = true;
        return isPrecise(x) && isPrecise(y) ? Optional.of(new Witness(point, x, y)) : Optional.empty();
    }

    private static @Nullable RealNumber number(Value value, Expr expr, RealEvaluation real) {
        return value instanceof Value.Exact(Rational exact) ? exact : real.value(expr);
    }

    private static boolean isPrecise(RealNumber number) {
        return switch (number) {
            case Rational rational -> true;
            case Interval interval -> interval.isPrecise(DIGITS);
        };
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
