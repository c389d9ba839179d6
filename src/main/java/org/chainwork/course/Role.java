package org.chainwork.course;

import java.util.Arrays;
import org.chainwork.platform.Codes;

/** As what somebody is in a course; each may do what those before it may, save being graded. */
public enum Role {
    /** Has left: may do nothing and is in no list or figure. Work and grades are kept, should they be taken back. */
    FORMER,
    STUDENT,
    /** Sees what the class does, and changes nothing. */
    ASSISTANT,
    INSTRUCTOR;

    public String code() {
        return Codes.of(this);
    }

    /** Throws {@link IllegalArgumentException} for an unknown code. */
    public static Role of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("role expected, found " + code));
    }
}
