package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The small points over the reals at which two expressions are tried, and how many of them there is time for. */
final class RealPoints {

    /** Of all tries together: a long answer is tried at fewer points, a very long one at none. */
    private static final int MAX_OPERATIONS = 4_000;

    /** The same where signs have to be found under which roots are defined. */
    private static final int MAX_OPERATIONS_WITH_ROOTS = 6_000;

    /** Twice as many for what people write. */
    private static final int SHORT = 120;

    /** Of one expression at one place, on all lines together. */
    private static final int MOST_ON_LINES = 320;

    /** What is followed along a line is a part of the whole that a try evaluates. */
    private static final int EVALUATIONS_FOR_A_TRY = 8;

    /** By which one coordinate is moved at a time: far enough to tell, and no further than where values stay what they are. */
    private static final List<Rational> STEPS = List.of(
            Rational.of(1, 4), Rational.of(-1, 4), Rational.of(1, 16), Rational.of(-1, 16), Rational.of(1, 256));

    /** Values at points that are no integers are long, and there is no time for many of a long answer. */
    private static final int TRIES_FOR_A_STEP = 4;

    private static final int MOST_STEPS = 16;

    /** Points in cells of lines. */
    private static final int MOST_IN_CELLS = 48;

    private final Expr first;
    private final Expr second;
    private final RealDomain domain;
    private final List<String> symbols;
    private final boolean roots;
    private final int operations;
    private final int tries;
    /** Found once for all that is looked for in one comparison. */
    private @Nullable List<SequencedMap<String, Rational>> inCells;

    /** @param roots whether even roots or absolute values occur, so that signs matter */
    RealPoints(Expr first, Expr second, RealDomain domain, boolean roots) {
        this.first = first;
        this.second = second;
        this.domain = domain;
        this.symbols = List.copyOf(domain.definitions()
                .freeSymbols(Stream.concat(Stream.of(first, second), domain.restricting().stream())
                        .toArray(Expr[]::new)));
        this.roots = roots;
        int typed = Operations.count(first) + Operations.count(second);
        int patience = typed <= SHORT ? 2 : 1;
        this.operations = typed + domain.operations();
        this.tries = patience * (roots ? MAX_OPERATIONS_WITH_ROOTS : MAX_OPERATIONS) / operations;
    }

    /** Without those in cells of lines. */
    static RealPoints small(Expr first, Expr second, RealDomain domain, boolean roots) {
        RealPoints points = new RealPoints(first, second, domain, roots);
        points.inCells = List.of();
        return points;
    }

    Expr first() {
        return first;
    }

    Expr second() {
        return second;
    }

    RealDomain domain() {
        return domain;
    }

    boolean haveRoots() {
        return roots;
    }

    /** What both cost at one point. */
    int operations() {
        return operations;
    }

    int tries() {
        return tries;
    }

    SequencedMap<String, Rational> of(Trial trial, int attempt) {
        return trial.point(attempt, symbols);
    }

    RealEvaluation evaluation(SequencedMap<String, Rational> point) {
        return RealEvaluation.at(point, domain.definitions());
    }

    Evaluation exactly(SequencedMap<String, Rational> point, int maxBits) {
        return Evaluation.at(point, domain.definitions(), maxBits);
    }

    /** The point that suits most answers, where one is known. */
    Optional<SequencedMap<String, Rational>> home() {
        return domain.home(symbols).map(home -> ofSymbols(home.point()));
    }

    /** The same with what is known of the values there. */
    Optional<RealEvaluation> evaluationAtHome() {
        return domain.home(symbols).map(RealDomain.Home::values);
    }

    private SequencedMap<String, Rational> ofSymbols(Map<String, Rational> values) {
        SequencedMap<String, Rational> point = new LinkedHashMap<>();
        symbols.forEach(symbol -> point.put(symbol, values.getOrDefault(symbol, Rational.ZERO)));
        return point;
    }

    /** The point with one coordinate at a time moved to some sizes, up and down, so that sums under roots change their signs. */
    Stream<SequencedMap<String, Rational>> around(SequencedMap<String, Rational> start) {
        return symbols.stream()
                .flatMap(symbol -> Trial.sizes().stream()
                        .flatMap(size -> Stream.of(size, size.negate()))
                        .map(value -> moved(start, symbol, value)));
    }

    /**
     * The point that suits most answers with one coordinate at a time moved a little: of deep chains, other points may have
     * values past all bounds, and at this one alone an accident, such as a weight of 1, may hide a difference.
     */
    Stream<SequencedMap<String, Rational>> aroundHome() {
        return home().stream()
                .flatMap(home -> STEPS.stream()
                        .flatMap(step ->
                                symbols.stream().map(symbol -> moved(home, symbol, stepped(home, symbol, step)))))
                .limit(Math.min(MOST_STEPS, tries / TRIES_FOR_A_STEP));
    }

    private static Rational stepped(SequencedMap<String, Rational> point, String symbol, Rational step) {
        Rational value = Objects.requireNonNull(point.get(symbol));
        return value.add(value.signum() == 0 ? step : value.multiply(step));
    }

    private static SequencedMap<String, Rational> moved(
            SequencedMap<String, Rational> start, String symbol, Rational value) {
        SequencedMap<String, Rational> moved = new LinkedHashMap<>(start);
        moved.put(symbol, value);
        return moved;
    }

    /** Where all else has failed: on either side of where a sign under a root or between bars changes. */
    <T> Optional<T> firstInCells(Function<SequencedMap<String, Rational>, Optional<T>> search) {
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
        SequencedMap<String, Rational> around = home().orElseGet(() -> of(Trial.DISTINCT, 0));
        int evaluations = Math.min(MOST_ON_LINES, EVALUATIONS_FOR_A_TRY * tries);
        return domain.pointsInCells(around, watched, new Budget(evaluations))
                .limit(Math.min(MOST_IN_CELLS, tries))
                .toList();
    }
}
