package org.chainwork.assignment;

import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;

/** An answer that the checker could not decide, with all that somebody needs to judge it. */
public record UndecidedAnswer(Answer answer, long accountId, String student, Item item, Problem problem) {

    public Part part() {
        return problem.parts().get(answer.part().position() - 1);
    }
}
