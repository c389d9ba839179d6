package org.chainwork.grading;

import java.util.Optional;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Signature;

/**
 * A verdict with what it rests on.
 *
 * @param reading what the answer was read as; absent when it was not
 * @param signature absent when the answer was not read, or has no value at one of the sample points
 */
public record Judgement(Verdict verdict, Optional<Expr> reading, Optional<Signature> signature) {

    static Judgement withoutReading(Verdict verdict) {
        return new Judgement(verdict, Optional.empty(), Optional.empty());
    }
}
