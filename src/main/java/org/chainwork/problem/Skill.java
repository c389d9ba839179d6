package org.chainwork.problem;

import java.util.Arrays;

/** One thing to master. Codes are stable; the order of the constants is the order of the curriculum. */
public enum Skill {
    /** The derivative of a single layer, with respect to its input and to its parameters. */
    ONE_LAYER("one-layer"),
    /** {@code dy/dx} through two layers. */
    TWO_LAYERS("two-layers"),
    /** {@code dy/du}: the derivative with respect to what is in between. */
    INTERMEDIATE_VARIABLE("intermediate-variable"),
    /** {@code dy/dx}, {@code dy/dw1}, {@code dy/db1} through two layers. */
    WEIGHTS_AND_BIASES("weights-and-biases"),
    NEGATIVE_EXPONENTS("negative-exponents"),
    FRACTIONS("fractions"),
    /** Power layers that take roots: exponents 1/2, 1/3, -1/2, 3/2. */
    ROOTS("roots"),
    /** Answers without intermediate variables. */
    SUBSTITUTION("substitution"),
    /** The value of a sensitivity at a point, as a network computes it. */
    VALUES("values"),
    /** Linear, power, linear, power: the sensitivities to all parameters of both linear layers. */
    FOUR_LAYERS("four-layers"),
    /** {@code dy/dx} through any number of layers. */
    DEEP_CHAINS("deep-chains"),
    /** The sensitivity to any parameter, through any number of layers. */
    DEEP_PARAMETERS("deep-parameters");

    private final String code;

    Skill(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Throws {@link IllegalArgumentException} for an unknown code. */
    public static Skill of(String code) {
        return Arrays.stream(values())
                .filter(skill -> skill.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("skill expected, found " + code));
    }
}
