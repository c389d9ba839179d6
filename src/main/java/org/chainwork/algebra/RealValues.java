package org.chainwork.algebra;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What two expressions are over the reals, at points where both have values: the sample points' word is held against it. */
final class RealValues {

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

    /** Of operations with more digits, at all points together: they take a microsecond each. */
    private static final int MOST_WITH_MORE_DIGITS = 500;

    /** Small points for values past the bounds of an interval; at one alone a weight may be 1. */
    private static final int SMALL_POINTS = 2;

    /** Of more roots, at least one is irrational nearly everywhere. */
    private static final int MOST_RATIONAL_ROOTS = 8;

    private final RealPoints points;

    RealValues(RealPoints points) {
        this.points = points;
    }

    /** Both expressions at a point at which they are defined. */
    record At(RealEvaluation point, Interval first, Interval second) {

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
    Optional<At> definedPoint(List<Expr> others) {
        Optional<At> atHome = valuesAtHome(others);
        if (atHome.isPresent()) {
            return atHome;
        }
        Budget budget = new Budget(points.tries());
        for (Trial trial : Trial.values()) {
            for (int attempt = 0; attempt < trial.tries() && budget.take(); attempt++) {
                RealEvaluation point = points.evaluation(points.of(trial, attempt));
                Optional<At> found = valuesAt(point, others);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return points.haveRoots()
                ? points.firstInCells(point -> valuesAt(points.evaluation(point), others))
                : Optional.empty();
    }

    /** At a few points with both signs of every symbol: where a fault in what is known of signs would show. */
    boolean areApartSomewhere() {
        int looks = Math.clamp(points.tries() / TRIES_FOR_LOOKING_BACK, LEAST_LOOKED_BACK, MOST_LOOKED_BACK);
        for (int attempt = 0; attempt < looks; attempt++) {
            RealEvaluation point = points.evaluation(points.of(Trial.SCALED, attempt));
            if (valuesAt(point, List.of()).filter(At::areApart).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the two differ at the point that suits most answers, by however little and however long their values. */
    boolean differAtHome() {
        return valuesAtHome(List.of()).filter(At::areApart).isPresent();
    }

    /** Whether they differ there or at a few other points, with more digits than an interval has. */
    boolean differInMoreDigits() {
        Stream<SequencedMap<String, Rational>> tried = Stream.concat(
                        first(SMALL_POINTS, Trial.DISTINCT), first(MOST_LOOKED_BACK, Trial.SCALED))
                .filter(point -> points.domain().contains(points.evaluation(point)));
        return Stream.concat(points.home().stream(), tried)
                .limit(MOST_WITH_MORE_DIGITS / points.operations())
                .anyMatch(this::areApartInMoreDigits);
    }

    private Stream<SequencedMap<String, Rational>> first(int attempts, Trial trial) {
        return IntStream.range(0, attempts).mapToObj(attempt -> points.of(trial, attempt));
    }

    private boolean areApartInMoreDigits(SequencedMap<String, Rational> point) {
        FineEvaluation values = new FineEvaluation(point, points.domain().definitions());
        FineInterval a = values.value(points.first());
        FineInterval b = a == null ? null : values.value(points.second());
        return a != null && b != null && a.isApartFrom(b);
    }

    /**
     * Whether the two are equal at all of a few points at which everything is rational, be it too long or too close
     * for an interval; empty where no such point is found.
     */
    Optional<Boolean> areEqualExactly() {
        Optional<Boolean> found = Optional.empty();
        boolean fewRoots = Branches.count(points.first()) + Branches.count(points.second()) <= MOST_RATIONAL_ROOTS;
        int looks = fewRoots ? Math.min(MOST_UNSEEN, points.tries() / TRIES_FOR_UNSEEN) : 0;
        for (int attempt = 0; attempt < looks; attempt++) {
            Evaluation exact = points.exactly(points.of(Trial.POSITIVE, attempt), MAX_BITS_UNSEEN);
            if (exact.value(points.first()) instanceof Value.Exact a
                    && exact.value(points.second()) instanceof Value.Exact b
                    && points.domain().restricting().stream()
                            .allMatch(name -> exact.value(name) instanceof Value.Exact)) {
                if (!a.equals(b)) {
                    return Optional.of(false);
                }
                found = Optional.of(true);
            }
        }
        return found;
    }

    /**
     * Whether the two are rational functions, whatever roots other definitions have, of a domain with more than single points:
     * where they differ at all, they do so near every point inside it.
     */
    boolean areRationalOnAnOpenDomain() {
        Set<String> names = new HashSet<>(Symbols.in(points.first()));
        names.addAll(Symbols.in(points.second()));
        Definitions needed = points.domain().definitions().neededBy(names);
        return Stream.concat(Stream.of(points.first(), points.second()), needed.asMap().values().stream())
                        .noneMatch(Branches::in)
                && (points.domain().restricting().isEmpty()
                        || points.evaluationAtHome()
                                .filter(points.domain()::surrounds)
                                .isPresent());
    }

    /** What one divided by the other may be there, or something longer. */
    Optional<Rational> simplestRatioAtHome() {
        return valuesAtHome(List.of(points.second())).flatMap(At::simplestRatio);
    }

    private Optional<At> valuesAtHome(List<Expr> others) {
        return points.evaluationAtHome().flatMap(home -> valuesAt(home, others));
    }

    private Optional<At> valuesAt(RealEvaluation point, List<Expr> others) {
        if (!points.domain().contains(point)) {
            return Optional.empty();
        }
        Interval a = point.value(points.first());
        Interval b = a == null ? null : point.value(points.second());
        return a != null
                        && b != null
                        && others.stream().allMatch(other -> point.sign(other).isKnown())
                ? Optional.of(new At(point, a, b))
                : Optional.empty();
    }
}
