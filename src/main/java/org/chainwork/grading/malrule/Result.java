package org.chainwork.grading.malrule;

import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Expr;
import org.chainwork.chain.LocalDerivative;

/**
 * What a malrule answers.
 *
 * @param places the edges at which it went wrong, outermost first; none where that is the chain as a whole
 * @param target the other target whose sensitivity this is, where that is what is wrong
 * @param written a variable without which nobody who went wrong like this writes it down: {@code 2*t^2} is not
 *     {@code 2*p} of {@code p = t^2}, though equal; empty where every form will do
 */
public record Result(Expr value, List<LocalDerivative> places, Optional<String> target, Optional<String> written) {

    public Result {
        places = List.copyOf(places);
    }

    Result(Expr value, List<LocalDerivative> places, Optional<String> target) {
        this(value, places, target, Optional.empty());
    }

    static Result at(LocalDerivative place, Expr value) {
        return new Result(value, List.of(place), Optional.empty());
    }

    static Result anywhere(Expr value) {
        return new Result(value, List.of(), Optional.empty());
    }

    static Result of(String target, Expr value) {
        return new Result(value, List.of(), Optional.of(target));
    }

    Result writtenWith(String variable) {
        return new Result(value, places, target, Optional.of(variable));
    }

    /** The same with another value, of which this one is a part. */
    Result with(Expr other) {
        return new Result(other, places, target, written);
    }
}
