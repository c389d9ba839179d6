package org.chainwork.course;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** By names as people look for them: an accent or a capital tells apart just what is alike otherwise. */
final class NameOrder {

    /** Collators pass over what stands between words: "Ann Zorn" would come after "Anna". Of all else this comes first. */
    private static final String BETWEEN = "_";

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Pd}]+");

    private NameOrder() {}

    static List<Member> of(List<Member> members) {
        Collator letters = Collator.getInstance(Locale.ROOT);
        letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return members.stream()
                .map(member -> new Keyed(
                        letters.getCollationKey(GAP.matcher(member.name()).replaceAll(BETWEEN)), member))
                .sorted(Comparator.comparing(Keyed::key)
                        .thenComparing(keyed -> keyed.member().email()))
                .map(Keyed::member)
                .toList();
    }

    private record Keyed(CollationKey key, Member member) {}
}
