package org.chainwork.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;

/** A text as it stands; of one that would flood the page its beginning, and how long it is. */
public final class Beginning extends Composite<Span> implements HasStyle {

    private static final int LONGEST_SHOWN = 200;

    private final String text;

    public Beginning(String text) {
        this.text = text;
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        getContent().removeAll();
        getContent().addClassName("beginning");
        if (text.length() <= LONGEST_SHOWN) {
            getContent().add(new Code(text));
        } else {
            Span length = new Span(getTranslation("shared.length", text.length()));
            length.addClassName("quiet");
            getContent().add(new Code(text.substring(0, end()) + "…"), new Span(" "), length);
        }
    }

    /** Half a character is none. */
    private int end() {
        return Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
    }
}
