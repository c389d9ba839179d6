package org.chainwork.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import org.chainwork.platform.Excerpt;

/** A text as it stands; of one that would flood the page its beginning, and how long it is. */
public final class Beginning extends Composite<Span> implements HasStyle {

    private final String text;

    public Beginning(String text) {
        this.text = text;
    }

    /** What somebody typed, on one line as they would write it; nobody has to read what the formula editor makes of it. */
    public static Beginning typed(String raw) {
        return new Beginning(Legible.of(raw, 0).text());
    }

    /** Whether the formula editor wrote it. */
    public static boolean isFromEditor(String raw) {
        return LatexUnwriter.isLatex(raw);
    }

    /** The same within a sentence. */
    public String inSentence() {
        return Excerpt.isWhole(text) ? text : Excerpt.of(text) + " " + length();
    }

    private String length() {
        return getTranslation("shared.length", text.length());
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        getContent().removeAll();
        getContent().addClassName("beginning");
        getContent().add(new Code(Excerpt.of(text)));
        if (!Excerpt.isWhole(text)) {
            Span length = new Span(length());
            length.addClassName("quiet");
            getContent().add(new Span(" "), length);
        }
    }
}
