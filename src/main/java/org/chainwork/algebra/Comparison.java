package org.chainwork.algebra;

import java.util.Optional;

/** Whether two expressions are equal as functions of the free symbols, wherever both are defined. */
public sealed interface Comparison {

    /** They are equal. */
    record Same(Certificate certificate) implements Comparison {}

    /** They differ, for certain. The witness is absent where no small one is found. */
    record Different(Optional<Witness> witness) implements Comparison {}

    /** The first expression is defined nowhere, as {@code 1/(u-u)}. */
    record NeverDefined() implements Comparison {}

    /** Not decided. Never means the same. */
    record Undecided(Cause cause) implements Comparison {

        public Reason reason() {
            return cause.reason();
        }
    }

    /** Why a comparison is undecided, as far as who answered can do something about it. */
    enum Reason {
        /** Which branch of an even root or absolute value is meant could not be told. */
        ROOT,
        /** A function other than a power or an absolute value occurs. */
        FUNCTION,
        /** So large a degree, or so long an expression, that the points that can be asked do not rule out an accident. */
        DEGREE,
        /** The two are defined nowhere together, or what is asked for is defined nowhere. */
        DOMAIN,
        /** What is asked for is not even seen to equal itself, so that no answer's form is to blame. */
        QUESTION
    }
}
