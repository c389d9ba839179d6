package org.chainwork.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A text that could not be read, with a caret under the place where reading stopped, and the same in words. */
public final class CaretText extends Composite<Paragraph> implements HasStyle {
    private final Legible text;

    /** The offset counts UTF-16 units of the raw text, from 0 to its length. */
    public CaretText(String raw, int offset) {
        this.text = Legible.of(raw, offset).around();
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        Span place = new Span(text.found().isEmpty() ? "\u00a0" : text.found());
        place.addClassName("caret-place");
        Span shown = new Span(new Span(text.before()), place, new Span(text.after()));
        shown.addClassName("caret-line");
        shown.getElement().setAttribute("aria-hidden", "true");
        Span said = new Span(inWords());
        said.addClassName("visually-hidden");
        getContent().removeAll();
        getContent().addClassName("caret-text");
        getContent().add(shown, said);
    }

    private String inWords() {
        if (text.found().isBlank()) {
            return getTranslation("shared.caret.end", text.before());
        }
        return text.before().isEmpty()
                ? getTranslation("shared.caret.start", text.found() + text.after())
                : getTranslation("shared.caret.here", text.before(), text.found() + text.after());
    }
}
