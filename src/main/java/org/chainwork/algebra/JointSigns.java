package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells of which products the signs matter. Factors that stand under all roots with the same exponent are one factor:
 * {@code |a|^e*|b|^e} is {@code |a*b|^e}, so that only the sign of {@code a*b} can matter. This holds at the points too,
 * where bars make a square of their content. Under one root {@code a*b} and under another {@code a*b^3} is not the
 * same: the product of their square roots is {@code |a|*b^2}.
 */
final class JointSigns {

    /** A factor, and how it is written in one place. */
    private record Factor(Object identity, Expr expr) {}

    private final List<Map<Factor, Rational>> unknown;
    private final SequencedMap<Object, List<Rational>> exponents = new LinkedHashMap<>();
    private final Set<Object> apart = new HashSet<>();

    /**
     * @param unknown see {@link Branches#unknown}
     * @param related what has to do with other signs, and so stays by itself
     * @param identity equal for factors that are known to be equal up to sign
     */
    JointSigns(List<Map<Expr, Rational>> unknown, List<List<Expr>> related, Function<Expr, Object> identity) {
        related.forEach(factors -> factors.forEach(factor -> apart.add(identity.apply(factor))));
        this.unknown =
                unknown.stream().map(factors -> identified(factors, identity)).toList();
        for (int i = 0; i < this.unknown.size(); i++) {
            int root = i;
            this.unknown
                    .get(root)
                    .forEach((factor, exponent) -> exponents
                            .computeIfAbsent(factor.identity, first -> zeros())
                            .set(root, exponent));
        }
    }

    private Map<Factor, Rational> identified(Map<Expr, Rational> factors, Function<Expr, Object> identity) {
        Map<Factor, Rational> identified = new LinkedHashMap<>();
        Set<Object> seen = new HashSet<>();
        factors.forEach((expr, exponent) -> {
            Object itself = identity.apply(expr);
            identified.put(new Factor(itself, expr), exponent);
            // twice in one product, in two forms
            if (!seen.add(itself)) {
                apart.add(itself);
            }
        });
        return identified;
    }

    private List<Rational> zeros() {
        return new ArrayList<>(
                Stream.generate(() -> Rational.ZERO).limit(unknown.size()).toList());
    }

    /** The factors of each. */
    List<List<Expr>> products() {
        return unknown.stream().flatMap(this::products).toList();
    }

    private Stream<List<Expr>> products(Map<Factor, Rational> factors) {
        if (factors.values().stream().allMatch(Rational::isInteger)) {
            return Stream.of(factors.keySet().stream().map(Factor::expr).toList());
        }
        Map<Object, List<Expr>> joint = new LinkedHashMap<>();
        factors.keySet()
                .forEach(factor -> joint.computeIfAbsent(group(factor.identity), first -> new ArrayList<>())
                        .add(factor.expr));
        return joint.values().stream();
    }

    private Object group(Object identity) {
        return apart.contains(identity) ? identity : exponents.getOrDefault(identity, List.of());
    }
}
