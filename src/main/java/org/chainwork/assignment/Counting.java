package org.chainwork.assignment;

import java.util.List;
import java.util.Locale;
import org.chainwork.algebra.Rational;
import org.chainwork.platform.Codes;

/** Which of a student's attempts at an assignment counts. */
public enum Counting {
    BEST,
    LAST,
    MEAN;

    public String code() {
        return Codes.of(this);
    }

    /** Throws {@link IllegalArgumentException} for an unknown code. */
    public static Counting of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Of the {@code points} of one attempt after the other, at least one. */
    Rational of(List<Rational> points) {
        return switch (this) {
            case BEST -> points.stream().max(Rational::compareTo).orElseThrow();
            case LAST -> points.getLast();
            case MEAN -> points.stream().reduce(Rational.ZERO, Rational::add).divide(Rational.of(points.size()));
        };
    }
}
