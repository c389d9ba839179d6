package org.chainwork.practice;

import org.springframework.jdbc.support.KeyHolder;

/** The key that the database gave to a new row. */
final class Keys {

    private Keys() {}

    static long id(KeyHolder holder) {
        Number key = holder.getKey();
        if (key == null) {
            throw new IllegalStateException("insert expected to give a key, gave none");
        }
        return key.longValue();
    }
}
