package org.chainwork.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;

/** One sentence on what has just happened, or has not: beside what did it, announced, and there until the next. */
public final class Notice extends Composite<Div> implements HasStyle {

    public Notice() {
        getContent().addClassName("notice");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Something was done. */
    public void done(String sentence) {
        show(sentence, false);
    }

    /** The same, with the whole address of the page at {@code path} in the {@code sentence}, to be copied from beside it. */
    public void done(String path, UnaryOperator<String> sentence) {
        SiteAddress.of(this, site -> {
            done(sentence.apply(site + path));
            getContent().add(new CopyLink(path));
        });
    }

    /** Something was not done; the {@code sentence} says why, and what to do. */
    public void refused(String sentence) {
        show(sentence, true);
    }

    public void clear() {
        getContent().setText("");
    }

    private void show(String sentence, boolean refused) {
        getContent().setText(sentence);
        getContent().getElement().getClassList().set("notice-refused", refused);
    }
}
