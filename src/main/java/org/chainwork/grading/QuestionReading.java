package org.chainwork.grading;

/** What became of a {@link WrittenQuestion}. */
public sealed interface QuestionReading {

    /** Worth keeping: the judge has computed sample points. */
    record Asked(QuestionJudge judge) implements QuestionReading {}

    record Mistaken(Mistake mistake) implements QuestionReading {}
}
