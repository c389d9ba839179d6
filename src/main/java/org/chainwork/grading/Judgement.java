package org.chainwork.grading;

import java.util.Optional;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Signature;

/**
 * A verdict with what it rests on.
 *
 * @param reading what the answer was read as; absent when it was not
 * @param signature absent when the answer was not read or has none (see {@link org.chainwork.algebra.Samples#signature}), and of
 *     questions of somebody's own
 */
public record Judgement(Verdict verdict, Optional<Expr> reading, Optional<Signature> signature) {

    /** The code of the malrule that gave the answer; absent where it is not wrong, or no known malrule gives it. */
    public Optional<String> malrule() {
        return verdict.diagnosed().map(Diagnosis::malrule);
    }

    /** What the verdict rests on, in one line for instructors. */
    public String grounds() {
        return Grounds.of(verdict);
    }

    static Judgement withoutReading(Verdict verdict) {
        return new Judgement(verdict, Optional.empty(), Optional.empty());
    }
}
