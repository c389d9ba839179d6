package org.chainwork.assignment;

import java.util.Optional;
import org.chainwork.grading.Diagnosis;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;

/**
 * A submission of a student, as those who teach see it.
 *
 * @param diagnosis absent where there is none, or the grader of today finds another than is stored
 */
public record PastSubmission(Answer answer, Item item, Problem problem, Optional<Diagnosis> diagnosis) {

    public Part part() {
        return problem.parts().get(answer.part().position() - 1);
    }
}
