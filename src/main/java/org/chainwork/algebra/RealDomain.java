package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where over the reals a problem lives: where the even roots of its definitions are defined, used or not. */
final class RealDomain {

    private record Home(Map<String, Rational> point, RealEvaluation values) {}

    private final Definitions definitions;
    private final List<Expr> names;
    private final List<Expr> restricting;
    private final int operations;
    private volatile @Nullable Home home;
    private volatile boolean sought;

    RealDomain(Definitions definitions) {
        this.definitions = definitions;
        this.names = definitions.asMap().keySet().stream().map(Expr::symbol).toList();
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

    /**
     * The values at a point at which all definitions have some, and most answers do; of these symbols too. It is the same
     * for every answer, whichever was asked about before. Empty where no such point is found.
     */
    Optional<RealEvaluation> home(Collection<String> symbols) {
        return home().map(found -> {
            if (found.point.keySet().containsAll(symbols)) {
                return found.values;
            }
            Map<String, Rational> more = new LinkedHashMap<>(found.point);
            for (String symbol : symbols) {
                more.putIfAbsent(symbol, Trial.DISTINCT.coordinate(0, more.size()));
            }
            return RealEvaluation.at(more, definitions);
        });
    }

    private Optional<Home> home() {
        if (!sought) {
            home = findHome();
            sought = true;
        }
        return Optional.ofNullable(home);
    }

    private @Nullable Home findHome() {
        List<String> symbols = new ArrayList<>(definitions.freeSymbols(names.toArray(Expr[]::new)));
        for (Trial trial : Trial.values()) {
            for (int attempt = 0; attempt < trial.tries(); attempt++) {
                Map<String, Rational> point = trial.point(attempt, symbols);
                RealEvaluation values = RealEvaluation.at(point, definitions);
                if (names.stream().allMatch(name -> values.sign(name).isKnown())) {
                    return new Home(point, values);
                }
            }
        }
        return null;
    }
}
