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
record Judged(String name, Judge judge, Part part, List<String> names, List<String> keys) implements Subject {

    static Judged of(Template template) {
        Problem problem = template.draw(1);
        Part part = problem.parts().getLast();
        return new Judged(
                template.code(),
                new Grader(Subjects.SECRET).judge(problem),
                part,
                List.copyOf(problem.composition().names()),
                List.of(PlainText.print(problem.key(part)), Latex.print(problem.key(part))));
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
