package org.chainwork.grading;

import org.chainwork.algebra.Secret;
import org.chainwork.problem.Problem;

/** Makes the judges of an installation's problems, and of questions that others ask. */
public final class Grader {

    /** Rises with every change after which some answer is judged otherwise; stored with each submission. */
    public static final int VERSION = 13;

    private final Secret secret;

    public Grader(Secret secret) {
        this.secret = secret;
    }

    /** Worth keeping: the first judgement computes the problem's sample points. */
    public Judge judge(Problem problem) {
        return new Judge(problem, secret);
    }

    /** Reads a question about definitions of somebody's own. Takes time bounded by {@link QuestionJudge#BOUNDS}. */
    public QuestionReading judge(WrittenQuestion written) {
        try {
            return new QuestionReading.Asked(QuestionJudge.of(QuestionReader.read(written), secret));
        } catch (MistakeFound found) {
            return new QuestionReading.Mistaken(found.mistake());
        }
    }
}
