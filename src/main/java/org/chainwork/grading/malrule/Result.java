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
 */
public record Result(Expr value, List<LocalDerivative> places, Optional<String> target) {

    public Result {
        places = List.copyOf(places);
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
}
