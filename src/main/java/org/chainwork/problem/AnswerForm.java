package org.chainwork.problem;

import java.util.Arrays;

/** What a part accepts. Codes are stable. */
public enum AnswerForm {
    /** Any equal expression, in any mix of intermediate variables, input and parameters. */
    ANY("any"),
    /** An equal expression without intermediate variables. */
    ELIMINATED("eliminated"),
    /** The number that the sensitivity is at the part's point, exact, without any variables. */
    VALUE("value");

    private final String code;

    AnswerForm(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Throws {@link IllegalArgumentException} for an unknown code. */
    public static AnswerForm of(String code) {
        return Arrays.stream(values())
                .filter(form -> form.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("answer form expected, found " + code));
    }
}
