package org.chainwork.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Unreadable;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.chainwork.shared.ui.ReadAnswer;
import org.chainwork.wording.VerdictText;

/** How an answer is read, before it counts: its multiplications made explicit, or what cannot be read. */
public class ReadingPreview extends Div {

    private final Problem problem;
    private final Part part;

    public ReadingPreview(Problem problem, Part part) {
        this.problem = problem;
        this.part = part;
        setClassName("answer-preview");
    }

    /** Nothing of a blank text. */
    public void show(String text) {
        removeAll();
        if (text.isBlank()) {
            return;
        }
        switch (Parser.read(text, problem.vocabulary(part))) {
            case Read(Expr expr) -> add(new Span(getTranslation("practice.read-as")), new ReadAnswer(expr));
            case Unreadable why ->
                add(new Span(VerdictText.unreadable(why, problem.composition().names(), this::getTranslation)
                        .says()));
        }
    }
}
