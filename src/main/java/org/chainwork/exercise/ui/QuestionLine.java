package org.chainwork.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Part;
import org.chainwork.problem.Point;
import org.chainwork.problem.Problem;
import org.chainwork.shared.ui.Formula;

/** The composition, and what is asked about it, in one line as long as there is room. */
public final class QuestionLine extends Div {

    public QuestionLine(Problem problem) {
        this(
                problem.composition(),
                problem.parts().stream().map(Part::target).toList(),
                problem.parts().getFirst().point());
    }

    /** The {@code point} is none where the formula is asked. */
    public QuestionLine(Composition composition, List<String> targets, Point point) {
        setClassName("question-line");
        for (int position = 1; position <= composition.depth(); position++) {
            add(Formula.equation(composition.variable(position), composition.expression(position)));
        }
        Span asked = new Span(new Span(getTranslation("practice.asked") + " "));
        for (String target : targets) {
            asked.add(
                    new Span(target.equals(targets.getFirst()) ? "" : ", "),
                    Formula.derivative(Composition.OUTPUT, target));
        }
        if (!point.isNone()) {
            asked.add(new Span(" " + getTranslation("practice.at-point") + " "), Formula.point(point.coordinates()));
        }
        add(asked);
    }
}
