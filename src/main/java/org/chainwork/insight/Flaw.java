package org.chainwork.insight;

import java.util.Arrays;
import org.chainwork.platform.Codes;

/** Why an answer is worth nothing though its value is not wrong. */
public enum Flaw {
    /** It cannot be read. It cost no try. */
    UNREADABLE,
    /** It has no value anywhere. It cost no try. */
    NEVER_DEFINED,
    /** It has the right value, in a form that was not asked for. It cost a try. */
    WRONG_FORM;

    /** That of the verdict. */
    public String code() {
        return Codes.of(this);
    }

    static Flaw of(String code) {
        return Arrays.stream(values())
                .filter(flaw -> flaw.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("flaw expected, found " + code));
    }
}
