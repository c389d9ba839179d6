package org.chainwork.grading;

import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Unreadable;

/**
 * Why a {@link WrittenQuestion} cannot be asked.
 *
 * @param field what is to be changed: {@code definitions}, {@code definitions.u}, {@code output}, {@code wrt},
 *     {@code expected}
 * @param offset place of the mistake in that text, in UTF-16 units
 * @param found the piece of text at that place, or the name that is wrong
 * @param why where the text is no expression
 * @param names those that it may use, where it is no expression
 */
public record Mistake(String field, Kind kind, int offset, String found, Optional<Unreadable> why, List<String> names) {

    /** Each has a message of its own, with the next step, in every language. */
    public enum Kind {
        /** The text is no expression. */
        UNREADABLE,
        /** More than {@value QuestionReader#MAX_DEFINITIONS} definitions. */
        TOO_MANY_DEFINITIONS,
        /** No letters with digits after them, or too many. */
        NAME_INVALID,
        /** The name of a function. */
        NAME_RESERVED,
        /** Two spellings of one name are defined. */
        NAME_TWICE,
        /** A definition uses the name that it defines. */
        DEFINED_BY_ITSELF,
        /** A definition uses a name that is defined after it. */
        DEFINED_LATER,
        /** Both {@code y} is defined, and the output given. */
        OUTPUT_TWICE,
        /** Both the output and an expected expression are given. */
        OUTPUT_AND_EXPECTED,
        /** Neither an output nor an expected expression is given. */
        OUTPUT_MISSING,
        /** It is not said what to differentiate with respect to. */
        TARGET_MISSING,
        /** What to differentiate with respect to does not occur. */
        TARGET_ABSENT,
        /** What to differentiate with respect to is the output itself. */
        TARGET_IS_OUTPUT,
        /** Definitions, output and derivative have too many operations, or are nested too deep, together. */
        TOO_LARGE,
        /** What is asked for is defined for no values of its variables. */
        NEVER_DEFINED
    }

    static Mistake of(String field, Kind kind) {
        return at(field, kind, 0, "");
    }

    static Mistake at(String field, Kind kind, int offset, String found) {
        return new Mistake(field, kind, offset, found, Optional.empty(), List.of());
    }

    static Mistake unreadable(String field, Unreadable why, List<String> names) {
        return new Mistake(field, Kind.UNREADABLE, why.offset(), why.found(), Optional.of(why), names);
    }
}
