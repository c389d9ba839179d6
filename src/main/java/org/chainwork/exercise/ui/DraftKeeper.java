package org.chainwork.exercise.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.chainwork.shared.ui.AnswerField;

/**
 * Round an answer field: what is typed there stays in the browser until we have said that we hold it, so that neither a lost
 * connection nor a restart of the server, nor the end of a session, takes it.
 */
@Tag("draft-keeper")
@JsModule("context://app/draft-keeper.js")
public class DraftKeeper extends HtmlContainer {

    /** Both together name the field in the browser; we hold the {@code held} already. */
    public DraftKeeper(String work, String name, String held, AnswerField field) {
        getElement().setProperty("attempt", work);
        getElement().setProperty("field", name);
        getElement().setProperty("held", held);
        add(field);
    }

    /** Puts into the field what was kept, as soon as it comes: here nobody else brings it back, and nothing contests it. */
    public void bringBack() {
        getElement().setProperty("bringsBack", true);
    }

    /** What was typed and is not held need not be kept: the student has decided for another text. */
    public void giveUp() {
        getElement().callJsFunction("giveUp");
    }

    /** We hold this text. What was typed since is kept. */
    public void settle(String text) {
        getElement().callJsFunction("settle", text);
    }
}
