package org.chainwork.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one answer. What is absent is left out.
 *
 * @param verdict {@code correct}, {@code wrong-form}, {@code incorrect}, {@code unreadable} or {@code undecided}
 * @param read what the answer was read as, with its multiplications
 * @param latex the same in LaTeX
 * @param error of an answer that is unreadable
 * @param reason why the answer is undecided, or not in the form that was asked for
 * @param witness a point that shows that the answer is incorrect
 * @param diagnosis where an incorrect answer comes from
 * @param errorBound the probability that an answer that is said to be equal is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckReply(
        String verdict,
        @Nullable String read,
        @Nullable String latex,
        @Nullable Problem error,
        @Nullable Reason reason,
        @Nullable Witness witness,
        @Nullable Diagnosis diagnosis,
        @Nullable Double errorBound) {

    /** The place of a fault in the answer, what was expected there, what was found, and what to do. */
    record Problem(String code, int offset, String expected, String found, String message) {}

    record Reason(String code, String message) {}

    /** Numbers are exact, or begin with ≈. */
    record Witness(Map<String, String> at, String answer, String derivative) {}

    /** @param at the definition where it happened */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Diagnosis(
            String malrule, List<String> also, @Nullable String at, String message) {}
}
