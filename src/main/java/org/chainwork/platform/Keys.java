package org.chainwork.platform;

import java.util.List;
import org.springframework.jdbc.support.KeyHolder;

/** The key that the database gave to a new row. */
public final class Keys {

    private Keys() {}

    public static long id(KeyHolder holder) {
        Number key = holder.getKey();
        if (key == null) {
            throw new IllegalStateException("insert expected to give a key, gave none");
        }
        return key.longValue();
    }

    /** The keys of all new rows of a batch, in their order. */
    public static List<Long> ids(KeyHolder holder) {
        return holder.getKeyList().stream()
                .flatMap(row -> row.values().stream())
                .map(key -> ((Number) key).longValue())
                .toList();
    }
}
