package org.chainwork.insight.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chainwork.insight.MisconceptionCount;
import org.chainwork.wording.Texts;

/**
 * A misconception in words. What is true of all its answers names no link of one problem: v enters a layer and z leaves
 * it, t is the target, s another one, k a number.
 *
 * @param isSymbolic whether the sentence speaks of any of those
 */
record MisconceptionText(String name, String sentence, boolean isSymbolic) {

    /** The arguments that {@link org.chainwork.wording.DiagnosisText} gives to the sentences of malrules. */
    private static final Object[] ANYWHERE = {"dy/dt", "dz/dv", "v", "z", "dy/dz", 1, "t", "dy/ds", "k"};

    private static final Object[] NOTHING = {"", "", "", "", "", 1, "", "", ""};

    /** Of a malrule's code, or of two joined by a plus sign. */
    static MisconceptionText of(String malrule, Texts texts) {
        List<String> codes = Arrays.asList(malrule.split("\\+", -1));
        String sentence = sentence(codes, texts, ANYWHERE);
        return new MisconceptionText(
                codes.stream()
                        .map(code -> texts.get("malrule." + code + ".name"))
                        .collect(Collectors.joining(" + ")),
                sentence,
                !sentence.equals(sentence(codes, texts, NOTHING)));
    }

    private static String sentence(List<String> codes, Texts texts, Object[] arguments) {
        return codes.stream()
                .map(code -> texts.get("malrule." + code + ".instructor", arguments))
                .collect(Collectors.joining(" "));
    }

    /** Whether what the symbols stand for has to be said beside these. */
    static boolean needSymbols(List<MisconceptionCount> misconceptions, Texts texts) {
        return misconceptions.stream()
                .anyMatch(found -> of(found.malrule(), texts).isSymbolic());
    }
}
