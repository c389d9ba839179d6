package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing to show yet, and says what to do next. */
public final class EmptyState extends Composite<Div> implements HasStyle {
    public EmptyState(String heading, String nextStep, Component... actions) {
        getContent().addClassName("empty-state");
        getContent().add(new H2(heading), new Paragraph(nextStep));
        getContent().add(actions);
    }
}
