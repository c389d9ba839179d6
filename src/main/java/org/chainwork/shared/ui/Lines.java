package org.chainwork.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Texts below one another: the first is what matters, the others step back. Empty ones are left out. */
public final class Lines extends Composite<Div> implements HasStyle {

    public Lines(String... texts) {
        getContent().addClassName("lines");
        for (String text : texts) {
            if (!text.isEmpty()) {
                getContent().add(new Span(text));
            }
        }
    }
}
