package org.chainwork.algebra;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A point in small integers at which two expressions differ, with both values.
 *
 * @param point a value for each free symbol that either expression depends on
 */
public record Witness(SequencedMap<String, Rational> point, RealNumber first, RealNumber second) {

    public Witness {
        point = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(point));
        if (first.equals(second)) {
            throw new IllegalArgumentException("witness needs two values that differ, got " + first + " twice");
        }
    }
}
