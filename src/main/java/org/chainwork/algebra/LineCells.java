package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line through a point, along one coordinate, cut where one of some expressions changes its sign or loses its value: in
 * the cells between, all keep theirs (Collins 1975, with halving steps in place of resultants). So a domain as narrow as that
 * of {@code sqrt(1-sqrt(x-2))}, and the one stretch on which {@code x^2-5*x+6} is negative, are come upon whether integers
 * lie in them or not. Cells may be overlooked: what matters has to be evaluated at the places that are found.
 */
final class LineCells {

    /** Where looking begins. */
    private static final List<Rational> GRID = Stream.concat(
                    Trial.sizes().stream(), Stream.of(Rational.of(100_000_000), Rational.of(10_000_000_000L)))
            .flatMap(size -> Stream.of(size, size.negate()))
            .toList();

    /** Steps of halving the way to a cut. */
    private static final int HALVINGS = 24;

    /** Steps towards a summit or a bottom, each to that of a parabola. */
    private static final int SLIDES = 5;

    /** Into so many parts a step towards a summit divides its way. */
    private static final int PARTS = 1024;

    /** The share of a cell that is close to its end. */
    private static final Rational CLOSE = Rational.of(1 << 20);

    private static final Rational TWO = Rational.of(2);
    private static final Rational EIGHT = Rational.of(8);

    private static final Comparator<Rational> SHORTEST_FIRST = Comparator.comparingInt(Rational::bitLength)
            .thenComparing(Rational::abs)
            .thenComparing(Comparator.reverseOrder());

    /** What an expression shows at one place; 0 and "perhaps 0" are the same. */
    private enum State {
        NEGATIVE,
        ZERO,
        POSITIVE,
        UNDEFINED
    }

    private record Sight(Rational place, State state, double value) {

        static Sight of(Rational place, @Nullable Interval value) {
            if (value == null) {
                return new Sight(place, State.UNDEFINED, Double.NaN);
            }
            State state = switch (value.sign()) {
                case NEGATIVE -> State.NEGATIVE;
                case POSITIVE -> State.POSITIVE;
                case UNKNOWN -> State.ZERO;
            };
            return new Sight(place, state, value.middle());
        }

        double distanceFromZero() {
            return Math.abs(value);
        }
    }

    /** Between two cuts. */
    private record Cell(Rational from, Rational to) {

        /** Two places, neither close to an end. */
        List<Rational> inside() {
            Rational margin = to.subtract(from).divide(EIGHT);
            Rational middle = from.add(to).divide(TWO);
            return List.of(
                    SimplestFraction.between(from.add(margin), middle),
                    SimplestFraction.between(middle.add(margin), to.subtract(margin)));
        }

        List<Rational> besideEnds() {
            Rational step = to.subtract(from).divide(CLOSE);
            return List.of(from.add(step), to.subtract(step));
        }
    }

    private final SequencedMap<String, Rational> start;
    private final RealEvaluation atStart;
    private final String symbol;
    private final Set<String> depending;
    private final NavigableMap<Rational, RealEvaluation> places = new TreeMap<>();
    private final NavigableSet<Rational> cuts = new TreeSet<>();
    /** Places in the cells that have been looked at. */
    private final Map<Cell, List<Rational>> entered = new HashMap<>();

    private final Budget budget;

    /** @param budget of evaluations of one expression at one place; the search ends with what it has when it is spent */
    LineCells(Definitions definitions, SequencedMap<String, Rational> start, String symbol, Budget budget) {
        this.start = start;
        this.atStart = RealEvaluation.at(start, definitions);
        this.symbol = symbol;
        this.depending = definitions.dependingOn(symbol);
        this.budget = budget;
    }

    /**
     * Points in each of the cells, those with the shortest numbers first; none where nothing is cut.
     *
     * @param watched the innermost first, since each is looked at in the cells of those before it
     */
    List<SequencedMap<String, Rational>> points(List<Expr> watched) {
        List<Expr> changing = watched.stream()
                .filter(expr -> !Collections.disjoint(Symbols.in(expr), depending))
                .toList();
        if (changing.isEmpty()) {
            return List.of();
        }
        GRID.forEach(this::keep);
        for (Expr expr : changing) {
            cut(expr);
            // an even power has its bottom where its base is 0
            cuts.forEach(this::keep);
            cells().forEach(this::enter);
        }
        return cells().flatMap(cell -> entered.getOrDefault(cell, List.of()).stream())
                .sorted(SHORTEST_FIRST)
                .map(this::point)
                .toList();
    }

    /** The first time; a quotient is largest beside its pole. */
    private void enter(Cell cell) {
        if (!entered.containsKey(cell)) {
            List<Rational> inside = cell.inside();
            entered.put(cell, inside);
            inside.forEach(this::keep);
            cell.besideEnds().forEach(this::keep);
        }
    }

    private SequencedMap<String, Rational> point(Rational place) {
        SequencedMap<String, Rational> point = new LinkedHashMap<>(start);
        point.put(symbol, place);
        return point;
    }

    /** For the expressions that come. */
    private void keep(Rational place) {
        places.computeIfAbsent(place, this::valuesAt);
    }

    private RealEvaluation valuesAt(Rational place) {
        return atStart.moved(symbol, place, depending);
    }

    private Sight see(Expr expr, Rational place) {
        budget.take();
        RealEvaluation kept = places.get(place);
        return Sight.of(place, (kept == null ? valuesAt(place) : kept).value(expr));
    }

    private void cut(Expr expr) {
        List<Sight> sights = new ArrayList<>();
        for (Rational place : List.copyOf(places.keySet())) {
            if (budget.isSpent()) {
                return;
            }
            sights.add(see(expr, place));
        }
        for (int i = 0; i < sights.size(); i++) {
            Sight here = sights.get(i);
            if (i > 0) {
                cutBetween(expr, sights.get(i - 1), here);
            }
            if (i > 1) {
                slide(expr, sights.get(i - 2), sights.get(i - 1), here);
            }
        }
    }

    private void cutBetween(Expr expr, Sight from, Sight to) {
        if (from.state != to.state) {
            Stream.of(from, to).filter(end -> end.state == State.ZERO).forEach(zero -> cuts.add(zero.place));
        }
        Sight below = from;
        Sight above = to;
        for (int i = 0; i < HALVINGS && !budget.isSpent() && isCutBetween(below, above); i++) {
            Sight middle = see(expr, below.place.add(above.place).divide(TWO));
            if (middle.state == State.ZERO) {
                cuts.add(middle.place);
                return;
            }
            if (middle.state == below.state) {
                below = middle;
            } else {
                if (middle.state != above.state) {
                    cuts.add(middle.place);
                }
                above = middle;
            }
        }
        if (isCutBetween(below, above)) {
            cuts.add(below.place.add(above.place).divide(TWO));
        }
    }

    private static boolean isCutBetween(Sight below, Sight above) {
        return below.state != above.state && below.state != State.ZERO && above.state != State.ZERO;
    }

    /** From three places, the middle one nearest to 0, to where the sign is another after all. */
    private void slide(Expr expr, Sight from, Sight over, Sight to) {
        Sight below = from;
        Sight middle = over;
        Sight above = to;
        boolean oneSide = below.state == above.state
                && below.state != State.ZERO
                && (middle.state == below.state || middle.state == State.ZERO)
                && middle.distanceFromZero() <= Math.min(below.distanceFromZero(), above.distanceFromZero());
        for (int i = 0; oneSide && i < SLIDES && !budget.isSpent(); i++) {
            Sight next = see(expr, summit(below, middle, above));
            if (next.state == State.ZERO) {
                cuts.add(next.place);
            } else if (next.state != below.state) {
                cutBetween(expr, below, next);
                cutBetween(expr, next, above);
                return;
            }
            boolean higher = next.place.compareTo(middle.place) > 0;
            if (next.distanceFromZero() < middle.distanceFromZero()) {
                below = higher ? middle : below;
                above = higher ? above : middle;
                middle = next;
            } else if (higher) {
                above = next;
            } else {
                below = next;
            }
        }
    }

    /** Of the parabola through three sights; the middle of the longer way, where that is the middle sight. */
    private static Rational summit(Sight below, Sight middle, Sight above) {
        Rational width = above.place.subtract(below.place);
        double at = fraction(middle.place.subtract(below.place), width);
        double rise = (middle.value - below.value) / at;
        double bend = (above.value - below.value) - rise;
        double summit = bend == 0 ? at : (at - rise * (1 - at) / bend) / 2;
        long part = Math.clamp(Math.round(summit * PARTS), 1, PARTS - 1);
        Rational found = below.place.add(width.multiply(Rational.of(part, PARTS)));
        if (!found.equals(middle.place)) {
            return found;
        }
        Rational other = at < 0.5 ? above.place : below.place;
        return middle.place.add(other).divide(TWO);
    }

    private static double fraction(Rational part, Rational whole) {
        Interval quotient = Interval.of(part.divide(whole));
        return quotient == null ? 0.5 : quotient.middle();
    }

    private Stream<Cell> cells() {
        if (cuts.isEmpty()) {
            return Stream.empty();
        }
        List<Rational> ends = new ArrayList<>(cuts);
        ends.addFirst(beyond(ends.getFirst(), -1));
        ends.addLast(beyond(ends.getLast(), 1));
        return IntStream.range(1, ends.size()).mapToObj(end -> new Cell(ends.get(end - 1), ends.get(end)));
    }

    private static Rational beyond(Rational end, int direction) {
        Rational reach = end.abs().add(TWO).multiply(TWO);
        return direction < 0 ? end.subtract(reach) : end.add(reach);
    }
}
