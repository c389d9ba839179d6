package org.chainwork.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.chainwork.algebra.Unreadable;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.grading.Diagnosis;
import org.chainwork.grading.Verdict;
import org.chainwork.shared.ui.CaretText;
import org.chainwork.wording.VerdictText;

/**
 * Where a verdict appears, in words; screen readers announce it as it changes. Under it stands, where the answer could not
 * be read, how far reading came.
 */
public class VerdictPanel extends Div {

    private List<LocalDerivative> places = List.of();

    public VerdictPanel() {
        getElement().setAttribute("role", "status");
        setClassName("verdict-place");
    }

    /** What is said of an answer as it was {@code typed}. */
    public void show(Verdict verdict, VerdictText text, String typed) {
        show(verdict, text);
        if (verdict instanceof Verdict.NotRead(Unreadable why) && !typed.isBlank()) {
            add(new CaretText(typed, why.offset()));
        }
    }

    public void show(Verdict verdict, VerdictText text) {
        Div panel = new Div(paragraph(text.says(), "verdict-says"));
        panel.addClassNames("verdict", "verdict-" + colour(verdict));
        if (!text.why().isEmpty()) {
            panel.add(paragraph(text.why(), "verdict-why"));
        }
        if (!text.next().isEmpty()) {
            panel.add(paragraph(text.next(), "verdict-next"));
        }
        removeAll();
        add(panel);
        places = verdict.diagnosed().map(Diagnosis::places).orElse(List.of());
    }

    /** Where the answer went wrong, as far as that is known. */
    public List<LocalDerivative> places() {
        return places;
    }

    /** What an instructor says of an answer that the checker could not decide. */
    public void showRuling(boolean right, String says) {
        Div panel = new Div(paragraph(says, "verdict-says"));
        panel.addClassNames("verdict", right ? "verdict-correct" : "verdict-incorrect");
        removeAll();
        add(panel);
    }

    /** One more thing to say of the verdict that is shown. */
    public void remark(String remark) {
        getChildren().findFirst().ifPresent(panel -> ((Div) panel).add(paragraph(remark, "verdict-next")));
    }

    private static Paragraph paragraph(String text, String className) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.setClassName(className);
        return paragraph;
    }

    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Correct correct -> "correct";
            case Verdict.Incorrect incorrect -> "incorrect";
            case Verdict.WrongForm wrongForm -> "pending";
            case Verdict.NotRead notRead -> "pending";
            case Verdict.NeverDefined never -> "pending";
            case Verdict.Undecided undecided -> "pending";
        };
    }
}
