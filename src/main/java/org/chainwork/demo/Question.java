package org.chainwork.demo;

import java.util.HashSet;
import java.util.Set;
import org.chainwork.algebra.Expr;
import org.chainwork.assignment.PartKey;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;

/**
 * A part that a simulated student has still to answer.
 *
 * @param mistakes wrong answers that they have given to it
 */
record Question(PartKey key, Problem problem, Part part, Set<Expr> mistakes) {

    Question(long problemId, Problem problem, Part part) {
        this(new PartKey(problemId, part.position()), problem, part, new HashSet<>());
    }

    boolean asksForAForm() {
        return part.form() != AnswerForm.ANY;
    }
}
