package org.chainwork.course;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** By names as people look for them: an accent or a capital tells apart just what is alike otherwise. */
public final class NameOrder {

    /** Collators pass over what stands between words: "Ann Zorn" would come after "Anna". Of all else this comes first. */
    private static final String BETWEEN = "_";

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Pd}]+");

    private NameOrder() {}

    static List<Member> of(List<Member> members) {
        return of(members, Member::name, Member::email);
    }

    /** Others than members: by {@code name}, and by {@code then} where that is the same. */
    public static <P, T extends Comparable<T>> List<P> of(
            List<P> people, Function<P, String> name, Function<P, T> then) {
        Collator letters = Collator.getInstance(Locale.ROOT);
        letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return people.stream()
                .map(person -> new Keyed<>(
                        letters.getCollationKey(GAP.matcher(name.apply(person)).replaceAll(BETWEEN)), person))
                .sorted(Comparator.<Keyed<P>, CollationKey>comparing(Keyed::key)
                        .thenComparing(keyed -> then.apply(keyed.person())))
                .map(Keyed::person)
                .toList();
    }

    private record Keyed<P>(CollationKey key, P person) {}
}
