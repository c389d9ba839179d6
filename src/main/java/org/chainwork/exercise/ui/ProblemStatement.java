package org.chainwork.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chainwork.chain.Composition;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.chainwork.shared.ui.Formula;
import org.chainwork.wording.Spelling;

/** The composition, layer by layer, and what is asked about it. */
public class ProblemStatement extends Section {

    public ProblemStatement(Problem problem) {
        setClassName("problem-statement");
        getElement().setAttribute("aria-label", getTranslation("practice.statement"));
        Composition composition = problem.composition();
        Div layers = new Div();
        layers.setClassName("problem-layers");
        for (int position = 1; position <= composition.depth(); position++) {
            layers.add(Formula.equation(composition.variable(position), composition.expression(position))
                    .block());
        }
        Paragraph question = question(problem.parts());
        add(layers, question);
        problem.parts().stream().filter(Part::asksForValue).findFirst().ifPresent(part -> {
            question.add(" " + getTranslation("practice.at-point") + " ");
            question.add(Formula.point(part.point().coordinates()), new Span("."));
            add(new Paragraph(getTranslation("practice.form.value")));
        });
        if (problem.parts().stream().anyMatch(part -> part.form() == AnswerForm.ELIMINATED)) {
            List<String> names = List.copyOf(composition.definitions().asMap().sequencedKeySet());
            add(new Paragraph(getTranslation("practice.form.eliminated", Spelling.names(names), names.size())));
        }
    }

    private Paragraph question(List<Part> parts) {
        Paragraph question = new Paragraph(new Span(getTranslation("practice.find") + " "));
        question.setClassName("problem-question");
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            if (i > 0) {
                question.add(new Span(last ? " " + getTranslation("practice.and") + " " : ", "));
            }
            question.add(Formula.derivative(Composition.OUTPUT, parts.get(i).target()));
        }
        if (parts.stream().noneMatch(Part::asksForValue)) {
            question.add(new Span("."));
        }
        return question;
    }
}
