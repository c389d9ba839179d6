package org.chainwork.algebra;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last result of a function that takes long: one answer is compared with one expression after the other. May be
 * shared between threads.
 */
final class Latest<K, V> {

    private record Entry<K, V>(K key, V value) {}

    private final Function<K, V> function;
    private volatile @Nullable Entry<K, V> entry;

    Latest(Function<K, V> function) {
        this.function = function;
    }

    V of(K key) {
        Entry<K, V> known = entry;
        if (known == null || !known.key.equals(key)) {
            known = new Entry<>(key, function.apply(key));
            entry = known;
        }
        return known.value;
    }
}
