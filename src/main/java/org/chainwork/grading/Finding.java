package org.chainwork.grading;

import java.util.Set;
import org.chainwork.algebra.Expr;
import org.chainwork.grading.malrule.Malrule;
import org.chainwork.grading.malrule.Result;

/** A result of a malrule, with the malrule that it is of. */
record Finding(Malrule malrule, Result result) {

    /** Whether an answer of this value, with these names in it, can have come about like this. */
    boolean isWrittenWith(Set<String> names) {
        return result.written().isEmpty() || names.contains(result.written().get());
    }

    /** Whoever answers 0 more likely takes the derivative for a number than works out links that come to it. */
    boolean isZeroByAccident() {
        return result.value().equals(Expr.ZERO) && !malrule.isNumberForFormula();
    }
}
