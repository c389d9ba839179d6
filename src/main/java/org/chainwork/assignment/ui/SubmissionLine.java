package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.chainwork.assignment.Answer;
import org.chainwork.assignment.PastSubmission;
import org.chainwork.grading.Verdict;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.AnswerText;
import org.chainwork.shared.ui.Moment;
import org.chainwork.wording.DiagnosisText;

/** One submission for those who teach: when, what it says, what was said of it, where it comes from, and
 * what the verdict rests on. */
class SubmissionLine extends ListItem {

    private final PastSubmission past;

    SubmissionLine(PastSubmission past, ZoneId zone) {
        this.past = past;
        Answer answer = past.answer();
        addClassNames("submission-line", "submission-" + (answer.isCorrect() ? Verdict.CORRECT : answer.verdict()));
        Span when = new Span(Moment.dateTime(answer.submittedAt(), zone, getLocale()));
        when.setClassName("quiet");
        Span said = new Span(said(answer));
        said.setClassName("submission-said");
        add(when, new AnswerText(past.problem().vocabulary(past.part()), answer.rawText()), said);
        String why = diagnosis();
        if (!why.isEmpty()) {
            add(new Paragraph(why));
        }
        past.grounds().ifPresent(this::addGrounds);
    }

    private void addGrounds(String grounds) {
        Paragraph line = new Paragraph(grounds);
        // the checker's own words, which are English in every language
        line.getElement().setAttribute("lang", "en");
        NativeDetails details = new NativeDetails(getTranslation("student-grades.grounds"), line);
        details.addClassName("quiet");
        add(details);
    }

    private String said(Answer answer) {
        if (answer.ruling() != null) {
            return getTranslation(answer.ruling() ? "student-grades.ruled.right" : "student-grades.ruled.wrong");
        }
        return answer.repeatsId() == null
                ? getTranslation("history." + answer.verdict())
                : getTranslation("student-grades.repeated", getTranslation("history." + answer.verdict()));
    }

    private String diagnosis() {
        return past.diagnosis()
                .map(found -> new DiagnosisText(
                                found, past.problem().chain(past.part()), getLocale(), this::getTranslation)
                        .instructor())
                .orElseGet(() -> past.answer().malrule() == null
                        ? ""
                        : getTranslation("student-grades.malrule", past.answer().malrule()));
    }

    /** Lets an instructor judge it, where the checker could not: other than it was judged before. */
    void judgedBy(BiConsumer<Answer, Boolean> ruling) {
        Answer answer = past.answer();
        if (!answer.verdict().equals(Verdict.UNDECIDED) || answer.repeatsId() != null) {
            return;
        }
        if (answer.ruling() == null) {
            add(new Paragraph(getTranslation("grades.judging.cost")));
        }
        Div acts = new Div();
        acts.setClassName("row-acts");
        for (boolean right : new boolean[] {true, false}) {
            if (answer.ruling() == null || answer.ruling() != right) {
                acts.add(new ActButton(
                        getTranslation(right ? "grades.right" : "grades.wrong"), () -> ruling.accept(answer, right)));
            }
        }
        add(acts);
    }
}
