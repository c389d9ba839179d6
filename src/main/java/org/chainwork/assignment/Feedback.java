package org.chainwork.assignment;

import java.util.Locale;

/** When a student learns what is right. */
public enum Feedback {
    /** With each answer. */
    AT_ONCE,
    AFTER_HAND_IN,
    AT_DATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws {@link IllegalArgumentException} for an unknown code. */
    public static Feedback of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
