package org.chainwork.grading.malrule;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All malrules, the likeliest first; of equal rank, by code. */
public final class Malrules {

    private static final Comparator<Malrule> LIKELIEST_FIRST = Comparator.comparing(Malrule::isRelation)
            .thenComparingInt(Malrule::rank)
            .thenComparing(Malrule::code);

    private static final List<Malrule> ALL = ServiceLoader.load(Malrule.class, Malrule.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(LIKELIEST_FIRST)
            .toList();

    private static final List<Malrule> PAIRS = Pair.of(ALL);

    private Malrules() {}

    public static List<Malrule> all() {
        return ALL;
    }

    /** Two malrules at once, which is less likely than any one; their codes are joined by a plus sign. */
    public static List<Malrule> pairs() {
        return PAIRS;
    }
}
