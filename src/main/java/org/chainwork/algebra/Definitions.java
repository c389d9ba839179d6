package org.chainwork.algebra;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What the intermediate variables stand for: {@code u = w1*x + b1}, {@code y = u^2}. Innermost first; each may use free
 * symbols and the names defined before it.
 */
public record Definitions(SequencedMap<String, Expr> asMap) {

    public static final Definitions NONE = new Definitions(new LinkedHashMap<>());

    public Definitions {
        asMap = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(asMap));
        Set<String> later = new LinkedHashSet<>(asMap.keySet());
        asMap.forEach((name, expr) -> {
            for (String used : Symbols.in(expr)) {
                if (later.contains(used)) {
                    throw new IllegalArgumentException(
                            "definition of " + name + " needs names defined before it, got " + used);
                }
            }
            later.remove(name);
        });
    }

    public static Definitions of(SequencedMap<String, Expr> definitions) {
        return new Definitions(definitions);
    }

    /** Those of the names and all that they depend on, directly or through others. Names without a definition are free. */
    public Definitions neededBy(Collection<String> names) {
        Set<String> needed = new HashSet<>(names);
        SequencedMap<String, Expr> found = new LinkedHashMap<>();
        asMap.reversed().forEach((name, expr) -> {
            if (needed.contains(name)) {
                needed.addAll(Symbols.in(expr));
                found.putFirst(name, expr);
            }
        });
        return found.size() == asMap.size() ? this : new Definitions(found);
    }

    /** These, then those of the others that are missing here. */
    public Definitions with(Definitions others) {
        SequencedMap<String, Expr> all = new LinkedHashMap<>(asMap);
        others.asMap.forEach(all::putIfAbsent);
        return all.size() == asMap.size() ? this : new Definitions(all);
    }

    /** Those that the others lack. */
    public Definitions without(Definitions others) {
        SequencedMap<String, Expr> rest = new LinkedHashMap<>(asMap);
        rest.keySet().removeAll(others.asMap.keySet());
        return new Definitions(rest);
    }

    /** The names whose definitions have even roots or absolute values. */
    List<Expr> withEvenRoots() {
        return asMap.entrySet().stream()
                .filter(definition -> Branches.in(definition.getValue()))
                .map(definition -> Expr.symbol(definition.getKey()))
                .toList();
    }

    /** Those without even roots and absolute values of their own: the names of the others are symbols here. */
    Definitions withoutEvenRoots() {
        SequencedMap<String, Expr> rational = new LinkedHashMap<>(asMap);
        rational.values().removeIf(Branches::in);
        return new Definitions(rational);
    }

    boolean isFree(Expr expr) {
        return expr instanceof Symbol(String name) && !asMap.containsKey(name);
    }

    /** A symbol, and the names whose values change with it. */
    Set<String> dependingOn(String symbol) {
        Set<String> depending = new HashSet<>(Set.of(symbol));
        asMap.forEach((name, expr) -> {
            if (!Collections.disjoint(Symbols.in(expr), depending)) {
                depending.add(name);
            }
        });
        return depending;
    }

    /** The free symbols that {@code exprs} depend on, directly or through definitions, in order of appearance. */
    public Set<String> freeSymbols(Expr... exprs) {
        Set<String> needed = new LinkedHashSet<>();
        for (Expr expr : exprs) {
            needed.addAll(Symbols.in(expr));
        }
        asMap.reversed().forEach((name, expr) -> {
            if (needed.remove(name)) {
                needed.addAll(Symbols.in(expr));
            }
        });
        return needed;
    }
}
