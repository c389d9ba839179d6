package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where over the reals a problem lives: where the even roots of its definitions are defined, cancelled or not. */
final class RealDomain {

    /** A point, and the values there. */
    record Home(SequencedMap<String, Rational> point, RealEvaluation values) {}

    private static final int MOST_TRIES = 300;

    /** Coordinates that are moved, one at a time. */
    private static final int MOST_LINES = 4;

    /** Expressions whose signs are followed along a line. */
    private static final int MOST_WATCHED = 24;

    /** Together on all lines in search of the one point that suits the definitions; once for each problem. */
    private static final int MOST_OPERATIONS = 60_000;

    /** The same for one answer. */
    private static final int MOST_OPERATIONS_FOR_ONE = 4_000;

    private final Definitions definitions;
    private final List<Expr> names;
    private final List<String> symbols;
    private final List<Expr> restricting;
    private final int operations;
    private volatile @Nullable Home home;
    private volatile boolean sought;

    RealDomain(Definitions definitions) {
        this.definitions = definitions;
        this.names = definitions.asMap().keySet().stream().map(Expr::symbol).toList();
        this.symbols = List.copyOf(definitions.freeSymbols(names.toArray(Expr[]::new)));
        this.restricting = definitions.withEvenRoots();
        this.operations = definitions.asMap().values().stream()
                .mapToInt(Operations::count)
                .sum();
    }

    Definitions definitions() {
        return definitions;
    }

    /** What the definitions cost at one point. */
    int operations() {
        return operations;
    }

    /** What has to be defined. */
    List<Expr> restricting() {
        return restricting;
    }

    boolean contains(RealEvaluation point) {
        return restricting.stream().allMatch(name -> point.value(name) != null);
    }

    /** Whether the domain has all points near this one as well. */
    boolean surrounds(RealEvaluation point) {
        return contains(point)
                && definitions.asMap().values().stream()
                        .flatMap(definition -> Branches.rootedIn(definition).stream())
                        .allMatch(radicand -> point.sign(radicand) == Sign.POSITIVE);
    }

    /**
     * A point at which all definitions have values, and most answers do; with these symbols too. It is the same for every
     * answer, whichever was asked about before. Empty where no such point is found.
     */
    Optional<Home> home(Collection<String> symbols) {
        return home().map(found -> {
            if (found.point.keySet().containsAll(symbols)) {
                return found;
            }
            SequencedMap<String, Rational> more = new LinkedHashMap<>(found.point);
            for (String symbol : symbols) {
                more.putIfAbsent(symbol, Trial.DISTINCT.coordinate(0, more.size()));
            }
            return new Home(more, RealEvaluation.at(more, definitions));
        });
    }

    /** The values at a point at which an expression has one; null where none is found. */
    @Nullable
    RealEvaluation pointOf(Expr expr) {
        Set<String> symbols = new LinkedHashSet<>(this.symbols);
        symbols.addAll(definitions.freeSymbols(expr));
        RealEvaluation atHome = home(symbols).map(Home::values).orElse(null);
        return atHome != null && atHome.value(expr) != null
                ? atHome
                : firstPoint(
                                List.copyOf(symbols),
                                MOST_OPERATIONS_FOR_ONE / (operations + Operations.count(expr)),
                                found -> contains(found.values) && found.values.value(expr) != null)
                        .map(Home::values)
                        .orElse(null);
    }

    private Optional<Home> home() {
        if (!sought) {
            home = findHome();
            sought = true;
        }
        return Optional.ofNullable(home);
    }

    private @Nullable Home findHome() {
        return firstPoint(symbols, MOST_TRIES, this::isHome)
                .or(() -> restricting.isEmpty() ? Optional.empty() : narrowHome())
                .orElse(null);
    }

    /** Where few points suit: in the cells of lines along one coordinate each. */
    private Optional<Home> narrowHome() {
        List<Expr> watched = new ArrayList<>();
        definitions.asMap().forEach((name, definition) -> {
            watched.addAll(Branches.signedIn(definition));
            watched.add(Expr.symbol(name));
        });
        return pointsInCells(Trial.DISTINCT.point(0, symbols), watched, new Budget(MOST_OPERATIONS / operations))
                .map(point -> new Home(point, RealEvaluation.at(point, definitions)))
                .filter(this::isHome)
                .findFirst();
    }

    private boolean isHome(Home found) {
        return names.stream().allMatch(name -> found.values.sign(name).isKnown());
    }

    /** What stands under roots and between bars in the definitions, from the innermost outwards. */
    List<Expr> signed() {
        return definitions.asMap().values().stream()
                .flatMap(definition -> Branches.signedIn(definition).stream())
                .toList();
    }

    /**
     * Points around another one, of which one coordinate at a time is moved into the cells where some expressions keep their
     * signs.
     *
     * @param watched the innermost first; those with other symbols than the point's are left out
     * @param budget of evaluations of one expression at one place
     */
    Stream<SequencedMap<String, Rational>> pointsInCells(
            SequencedMap<String, Rational> around, List<Expr> watched, Budget budget) {
        List<Expr> known = watched.stream()
                .filter(expr -> around.keySet().containsAll(definitions.freeSymbols(expr)))
                .distinct()
                .limit(MOST_WATCHED)
                .toList();
        // last comes what stands innermost
        return List.copyOf(around.keySet()).reversed().stream()
                .limit(MOST_LINES)
                .flatMap(symbol -> new LineCells(definitions, around, symbol, budget).points(known).stream());
    }

    private Optional<Home> firstPoint(List<String> ofSymbols, int tries, Predicate<Home> suits) {
        return Arrays.stream(Trial.values())
                .flatMap(
                        trial -> IntStream.range(0, trial.tries()).mapToObj(attempt -> trial.point(attempt, ofSymbols)))
                .limit(Math.min(MOST_TRIES, tries))
                .map(point -> new Home(point, RealEvaluation.at(point, definitions)))
                .filter(suits)
                .findFirst();
    }
}
