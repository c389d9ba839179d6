package org.chainwork.practice;

import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Reading;
import org.chainwork.problem.Part;

/** One line of a guest's history. */
public record PastAnswer(PracticeProblem practice, Part part, Submission submission) {

    /** How the text is read. That needs no judge, with all the points that one draws. */
    public Reading read() {
        return Parser.read(submission.rawText(), practice.problem().vocabulary(part));
    }
}
