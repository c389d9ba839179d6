package org.chainwork.assignment;

import java.util.Optional;
import org.chainwork.grading.Diagnosis;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;

/**
 * A submission of a student, as those who teach see it.
 *
 * @param diagnosis absent where there is none, or the grader of today finds another than is stored
 * @param grounds what the verdict rests on, as it was written down then; absent of the oldest submissions
 */
public record PastSubmission(
        Answer answer, Item item, Problem problem, Optional<Diagnosis> diagnosis, Optional<String> grounds) {

    public Part part() {
        return problem.parts().get(answer.part().position() - 1);
    }
}
