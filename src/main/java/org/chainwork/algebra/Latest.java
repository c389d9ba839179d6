package org.chainwork.algebra;

import java.lang.ref.WeakReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last result of a function that takes long, for one answer is compared with one expression after the other. It
 * does not keep it alive: a long answer must not stay in memory with its problem. May be shared between threads.
 */
final class Latest<K, V> {

    private record Entry<K, V>(K key, V value) {}

    private final Function<K, V> function;
    private volatile @Nullable WeakReference<Entry<K, V>> latest;

    Latest(Function<K, V> function) {
        this.function = function;
    }

    V of(K key) {
        WeakReference<Entry<K, V>> reference = latest;
        Entry<K, V> known = reference == null ? null : reference.get();
        if (known == null || !known.key.equals(key)) {
            known = new Entry<>(key, function.apply(key));
            latest = new WeakReference<>(known);
        }
        return known.value;
    }
}
