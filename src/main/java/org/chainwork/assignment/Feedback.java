package org.chainwork.assignment;

import java.util.Locale;
import org.chainwork.platform.Codes;

/** When a student learns what is right. */
public enum Feedback {
    /** With each answer. */
    AT_ONCE,
    AFTER_HAND_IN,
    AT_DATE;

    public String code() {
        return Codes.of(this);
    }

    /** Throws {@link IllegalArgumentException} for an unknown code. */
    public static Feedback of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
