package org.chainwork.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.chainwork.chain.Composition;
import org.chainwork.insight.Question;
import org.chainwork.shared.ui.Formula;

/** The composition, and what is asked about it, in one line as long as there is room. */
final class QuestionLine extends Div {

    QuestionLine(Question question) {
        setClassName("question-line");
        Composition composition = question.composition();
        for (int position = 1; position <= composition.depth(); position++) {
            add(Formula.equation(composition.variable(position), composition.expression(position)));
        }
        Span asked = new Span(
                new Span(getTranslation("insight.asked") + " "),
                Formula.derivative(Composition.OUTPUT, question.target()));
        if (!question.point().isNone()) {
            asked.add(
                    new Span(" " + getTranslation("practice.at-point") + " "),
                    Formula.point(question.point().coordinates()));
        }
        add(asked);
    }
}
