package org.chainwork.algebra;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The functions of one argument that an expression may call. Roots are {@link Power}s. */
public enum Function {
    ABS("abs"),
    EXP("exp"),
    LN("ln"),
    SIN("sin"),
    COS("cos"),
    TAN("tan"),
    TANH("tanh"),
    SIGMA("sigma");

    /** The longest word that {@link #named} knows. */
    static final int LONGEST_WORD = "sigmoid".length();

    private static final Map<String, Function> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Function::word, function -> function));

    private final String word;

    Function(String word) {
        this.word = word;
    }

    /** The name in plain text. */
    public String word() {
        return word;
    }

    static @Nullable Function named(String word) {
        return "sigmoid".equals(word) ? SIGMA : BY_NAME.get(word);
    }
}
