package org.chainwork.practice;

import java.util.Optional;
import org.chainwork.grading.Judgement;
import org.chainwork.grading.Verdict;

/**
 * What is said of an answer.
 *
 * @param earlier an answer to the same part that equals this one, in whatever form, and got the same verdict
 * @param solutionSeen whether the worked solution had been shown before
 */
public record Checked(Judgement judgement, Optional<Submission> earlier, boolean solutionSeen) {

    public Verdict verdict() {
        return judgement.verdict();
    }
}
