package org.chainwork.practice.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.Formula;
import org.chainwork.wording.Spelling;

/** Brings a part into view, and shows whether it is done. */
class PartChoice extends NativeButton {

    private final String asked;
    private final PartPanel panel;
    private final Span mark = new Span();
    private final Span words = new Span();

    PartChoice(Part part, PartPanel panel, Consumer<PartChoice> onChoice) {
        this.asked = Spelling.derivative(Composition.OUTPUT, part.target());
        this.panel = panel;
        setClassName("part-choice");
        mark.setClassName("part-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        words.setClassName("visually-hidden");
        Formula formula = Formula.derivative(Composition.OUTPUT, part.target());
        formula.getElement().setAttribute("aria-hidden", "true");
        add(formula, mark, words);
        addClickListener(click -> onChoice.accept(this));
    }

    PartPanel panel() {
        return panel;
    }

    boolean isShown() {
        return panel.isVisible();
    }

    void setShown(boolean shown) {
        panel.setVisible(shown);
        getElement().setAttribute("aria-pressed", Boolean.toString(shown));
    }

    void showMark() {
        mark.setText(panel.isDone() ? "✓" : "");
        words.setText(panel.isDone() ? asked + ", " + getTranslation("practice.done") : asked);
    }
}
