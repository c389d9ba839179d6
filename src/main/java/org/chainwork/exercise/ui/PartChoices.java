package org.chainwork.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Part;
import org.chainwork.shared.ui.Formula;
import org.chainwork.wording.Spelling;

/** The parts of a problem, each a button that brings it into view and says whether it is done. One part needs no choice. */
public class PartChoices extends Div {

    private final List<Choice> choices = new ArrayList<>();

    /** What is chosen counts from 0. */
    public PartChoices(List<Part> parts, IntConsumer onChoice) {
        setClassName("part-choices");
        setVisible(parts.size() > 1);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("practice.parts"));
        for (Part part : parts) {
            int index = choices.size();
            Choice choice = new Choice(Spelling.derivative(Composition.OUTPUT, part.target()));
            choice.add(Formula.derivative(Composition.OUTPUT, part.target()), choice.mark);
            choice.addClickListener(click -> onChoice.accept(index));
            choices.add(choice);
            add(choice);
        }
    }

    /** How the part in that place, from 0, stands. */
    public void show(int index, boolean inView, Mark mark) {
        Choice choice = choices.get(index);
        choice.remove(choice.mark);
        choice.mark = mark.span();
        choice.add(choice.mark);
        choice.setAriaLabel(
                switch (mark) {
                    case OPEN, BEGUN -> choice.asked;
                    case ANSWERED, RIGHT -> choice.asked + ", " + getTranslation("practice.done");
                    case LOST -> choice.asked + ", " + getTranslation("practice.lost");
                });
        choice.getElement().setAttribute("aria-pressed", Boolean.toString(inView));
    }

    private static final class Choice extends NativeButton {

        private final String asked;
        private Span mark = Mark.OPEN.span();

        Choice(String asked) {
            this.asked = asked;
            setClassName("part-choice");
        }
    }
}
