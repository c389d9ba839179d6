package org.chainwork.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainwork.algebra.Expr;
import org.chainwork.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How alike problems are. Where another number in a problem changes nothing of its answers, as a bias does in
 * {@code 5*u^4*w1}, whoever has one has the other, too.
 */
final class Likeness {

    private static final int NONE = 0;
    private static final int SAME_ANSWERS = 1;
    private static final int SAME_PROBLEM = 2;

    private final Map<Problem, List<Expr>> keys = new HashMap<>();

    /** The first of those that are least like either of two others. At least one problem is given. */
    Problem least(List<Problem> problems, @Nullable Problem one, @Nullable Problem other) {
        Problem best = problems.getFirst();
        int bestLikeness = Integer.MAX_VALUE;
        for (Problem problem : problems) {
            int likeness = Math.max(of(problem, one), of(problem, other));
            if (likeness == NONE) {
                return problem;
            }
            if (likeness < bestLikeness) {
                best = problem;
                bestLikeness = likeness;
            }
        }
        return best;
    }

    boolean isSame(Problem problem, @Nullable Problem other) {
        return of(problem, other) == SAME_PROBLEM;
    }

    private int of(Problem problem, @Nullable Problem other) {
        if (other == null) {
            return NONE;
        }
        if (problem.composition().equals(other.composition())) {
            return SAME_PROBLEM;
        }
        return keys(problem).equals(keys(other)) ? SAME_ANSWERS : NONE;
    }

    private List<Expr> keys(Problem problem) {
        return keys.computeIfAbsent(
                problem, asked -> asked.parts().stream().map(asked::key).toList());
    }
}
