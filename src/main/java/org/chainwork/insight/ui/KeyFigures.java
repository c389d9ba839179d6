package org.chainwork.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** The numbers that matter, in one line as long as there is room. */
final class KeyFigures extends Composite<DescriptionList> {

    private final List<KeyFigure> shown = new ArrayList<>();

    /** @param of what it is a part of, said beside it; empty where it is a number by itself */
    record KeyFigure(String name, String value, String of) {}

    KeyFigures() {
        getContent().setClassName("key-figures");
    }

    void show(List<KeyFigure> figures) {
        if (!shown.equals(figures)) {
            shown.clear();
            shown.addAll(figures);
            getContent().getElement().removeAllChildren();
            figures.forEach(
                    figure -> getContent().getElement().appendChild(cell(figure).getElement()));
        }
    }

    private static Component cell(KeyFigure figure) {
        Description value = new Description(new Text(figure.value()));
        if (!figure.of().isEmpty()) {
            Span of = new Span(" " + figure.of());
            of.setClassName("quiet");
            value.add(of);
        }
        return new Div(new Term(figure.name()), value);
    }
}
