package org.chainwork.assignment;

import java.util.Locale;
import org.chainwork.platform.Codes;

/** What an assignment is. */
public enum Kind {
    /** Without a clock. */
    HOMEWORK,
    /** Under a clock that starts with the attempt. */
    QUIZ;

    public String code() {
        return Codes.of(this);
    }

    /** Throws {@link IllegalArgumentException} for an unknown code. */
    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
