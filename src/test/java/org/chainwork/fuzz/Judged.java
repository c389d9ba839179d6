package org.chainwork.fuzz;

import java.util.List;
import java.util.Locale;
import org.chainwork.algebra.Latex;
import org.chainwork.algebra.PlainText;
import org.chainwork.grading.Grader;
import org.chainwork.grading.Judge;
import org.chainwork.grading.Verdict;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;

/** A problem as students get it: an answer is read, compared, diagnosed and signed. */
record Judged(String name, Judge judge, Part part) implements Subject {

    static Judged of(Template template) {
        Problem problem = template.draw(1);
        return new Judged(
                template.code(),
                new Grader(Subjects.SECRET).judge(problem),
                problem.parts().getLast());
    }

    @Override
    public List<String> names() {
        return List.copyOf(judge.problem().composition().names());
    }

    @Override
    public List<String> keys() {
        return List.of(
                PlainText.print(judge.problem().key(part)),
                Latex.print(judge.problem().key(part)));
    }

    @Override
    public String verdict(String answer) {
        return switch (judge.judge(part, answer).verdict()) {
            case Verdict.Correct correct -> "same";
            case Verdict.WrongForm wrongForm -> "same";
            case Verdict.Incorrect incorrect -> "different";
            case Verdict.NotRead notRead -> "unreadable";
            case Verdict.NeverDefined never -> "never defined";
            case Verdict.Undecided undecided ->
                "undecided: " + undecided.reason().name().toLowerCase(Locale.ROOT);
        };
    }
}
