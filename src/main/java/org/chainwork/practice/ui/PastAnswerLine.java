package org.chainwork.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Unreadable;
import org.chainwork.chain.Composition;
import org.chainwork.grading.Verdict;
import org.chainwork.practice.PastAnswer;
import org.chainwork.practice.Submission;
import org.chainwork.shared.ui.Beginning;
import org.chainwork.shared.ui.BrowserZone;
import org.chainwork.shared.ui.Formula;
import org.chainwork.shared.ui.Moment;
import org.chainwork.shared.ui.ReadAnswer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One answer of the past: the problem, what was answered, what was said of it, and when. */
class PastAnswerLine extends Div {

    private PastAnswerLine(PastAnswer answer, ZoneId zone) {
        addClassNames("past-answer", "past-answer-" + answer.submission().verdict());
        add(problem(answer), given(answer), said(answer), when(answer, zone));
    }

    private static Div problem(PastAnswer answer) {
        Composition composition = answer.practice().problem().composition();
        Div problem = new Div();
        problem.setClassName("past-problem");
        for (int position = 1; position <= composition.depth(); position++) {
            problem.add(Formula.equation(composition.variable(position), composition.expression(position)));
        }
        return problem;
    }

    private static Div given(PastAnswer answer) {
        Div given = switch (answer.read()) {
            case Read(Expr expr) ->
                new Div(new ReadAnswer(Composition.OUTPUT, answer.part().target(), expr));
            case Unreadable why ->
                new Div(
                        Formula.derivative(Composition.OUTPUT, answer.part().target()),
                        new Span("="),
                        Beginning.typed(answer.submission().rawText()));
        };
        given.setClassName("past-given");
        return given;
    }

    private Span said(PastAnswer answer) {
        Submission submission = answer.submission();
        boolean withSolution = submission.solutionSeen() && submission.verdict().equals(Verdict.CORRECT);
        Span said =
                new Span(getTranslation(withSolution ? "history.correct.solution" : "history." + submission.verdict()));
        said.setClassName("past-said");
        return said;
    }

    private static Moment when(PastAnswer answer, ZoneId zone) {
        Instant at = answer.submission().submittedAt();
        Moment when = BrowserZone.current().map(own -> new Moment(at, own)).orElseGet(() -> Moment.withZone(at, zone));
        when.setClassName("past-when");
        return when;
    }

    /** Makes the lines, in the time zone of the browser, else in that of the installation, and then it says which. */
    @Component
    static class Maker {

        private final ZoneId zone;

        Maker(@Value("${chainwork.time-zone}") ZoneId zone) {
            this.zone = zone;
        }

        PastAnswerLine line(PastAnswer answer) {
            return new PastAnswerLine(answer, zone);
        }
    }
}
