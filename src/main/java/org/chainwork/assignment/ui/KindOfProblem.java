package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.chainwork.assignment.Previews;
import org.chainwork.exercise.ui.QuestionLine;
import org.chainwork.problem.Template;

/** What a template fixes, in words, and one of its problems, where there are any. */
final class KindOfProblem extends Div {

    /** Of the {@code template} as it is varied. */
    KindOfProblem(Template template, Previews previews) {
        setClassName("kind-of-problem");
        Span words = new Span(new TemplateWords(this::getTranslation, getLocale()).of(template));
        add(words);
        previews.example(template).ifPresent(example -> {
            Div line = new Div(new Span(getTranslation("template.example")), new QuestionLine(example));
            line.setClassName("kind-example");
            add(line);
        });
    }
}
