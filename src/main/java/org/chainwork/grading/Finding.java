package org.chainwork.grading;

import org.chainwork.algebra.Expr;
import org.chainwork.grading.malrule.Malrule;
import org.chainwork.grading.malrule.Result;

/** A result of a malrule, with the malrule that it is of. */
record Finding(Malrule malrule, Result result) {

    /** Whoever answers 0 more likely takes the derivative for a number than works out links that come to it. */
    boolean isZeroByAccident() {
        return result.value().equals(Expr.ZERO) && !malrule.isNumberForFormula();
    }
}
