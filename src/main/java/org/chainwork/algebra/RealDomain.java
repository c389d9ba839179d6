package org.chainwork.algebra;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where over the reals a problem lives: where the even roots of its definitions are defined, used or not. */
final class RealDomain {

    private final Definitions definitions;
    private final List<Expr> restricting;
    private final int operations;
    private volatile @Nullable RealEvaluation latest;

    RealDomain(Definitions definitions) {
        this.definitions = definitions;
        this.restricting = definitions.withEvenRoots();
        this.operations = definitions.asMap().values().stream()
                .mapToInt(Operations::count)
                .sum();
    }

    Definitions definitions() {
        return definitions;
    }

    /** What the definitions cost at one point. */
    int operations() {
        return operations;
    }

    /** What has to be defined. */
    List<Expr> restricting() {
        return restricting;
    }

    boolean contains(RealEvaluation point) {
        return restricting.stream().allMatch(name -> point.value(name) != null);
    }

    /** A point that did for an answer before, and is likely to do for the next. */
    @Nullable
    RealEvaluation latest() {
        return latest;
    }

    void remember(RealEvaluation point) {
        latest = point;
    }
}
