package org.chainwork.grading.malrule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.ServiceLoader;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Product;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.LocalDerivative;

/** All malrules, the likeliest first and those that are relations last; of equal rank, by code. */
public final class Malrules {

    private static final Comparator<Malrule> LIKELIEST_FIRST = Comparator.comparing(Malrule::isRelation)
            .thenComparingInt(Malrule::rank)
            .thenComparing(Malrule::code);

    private static final List<Malrule> ALL = ServiceLoader.load(Malrule.class, Malrule.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(LIKELIEST_FIRST)
            .toList();

    private static final List<Malrule> PAIRS =
            Pair.of(ALL).stream().sorted(LIKELIEST_FIRST).toList();

    private static final Rational MINUS_ONE = Rational.of(-1);

    private Malrules() {}

    public static List<Malrule> all() {
        return ALL;
    }

    /** What malrules of the power rule make of {@code key} where they go wrong in this factor of it; none if it is no power. */
    public static SequencedMap<Malrule, Result> ofPower(LocalDerivative link, Expr key) {
        SequencedMap<Malrule, Result> wrong = new LinkedHashMap<>();
        for (Malrule malrule : ALL) {
            if (malrule instanceof PowerMalrule ofPower) {
                ofPower.instead(new Links(List.of(link)), 0)
                        .map(instead -> instead.times(link.value().power(MINUS_ONE)))
                        .ifPresent(ratio -> wrong.put(malrule, Result.at(link, Product.of(ratio.expr(), key))));
            }
        }
        return wrong;
    }

    /** Two malrules at once, which is less likely than any one; their codes are joined by a plus sign. */
    public static List<Malrule> pairs() {
        return PAIRS;
    }
}
