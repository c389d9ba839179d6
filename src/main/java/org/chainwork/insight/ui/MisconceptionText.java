package org.chainwork.insight.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chainwork.wording.Texts;

/**
 * A misconception in words. What is true of all its answers names no link of one problem: v enters a layer and z leaves
 * it, t is the target, s another one, k a number.
 */
record MisconceptionText(String name, String sentence) {

    /** The arguments that {@link org.chainwork.wording.DiagnosisText} gives to the sentences of malrules. */
    private static final Object[] ANYWHERE = {"dy/dt", "dz/dv", "v", "z", "dy/dz", 1, "t", "dy/ds", "k"};

    /** Of a malrule's code, or of two joined by a plus sign. */
    static MisconceptionText of(String malrule, Texts texts) {
        List<String> codes = Arrays.asList(malrule.split("\\+", -1));
        return new MisconceptionText(
                codes.stream()
                        .map(code -> texts.get("malrule." + code + ".name"))
                        .collect(Collectors.joining(" + ")),
                codes.stream()
                        .map(code -> texts.get("malrule." + code + ".instructor", ANYWHERE))
                        .collect(Collectors.joining(" ")));
    }
}
