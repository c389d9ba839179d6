package org.chainwork.assignment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.PartKey;
import org.chainwork.shared.ui.AnswerField;

/**
 * Round an answer field: what is typed there stays in the browser until {@link DraftVault#hold} has said that we hold it, so
 * that neither a lost connection nor a restart of the server takes it. The vault brings it back.
 */
@Tag("draft-keeper")
@JsModule("context://app/draft-keeper.js")
class DraftKeeper extends HtmlContainer {

    /** We hold the {@code held} already. */
    DraftKeeper(Attempt attempt, PartKey part, String held, AnswerField field) {
        getElement().setProperty("attempt", String.valueOf(attempt.id()));
        getElement().setProperty("field", DraftVault.field(part));
        getElement().setProperty("held", held);
        add(field);
    }

    /** What was typed and is not on disk need not be kept: the student has decided for another text. */
    void giveUp() {
        getElement().callJsFunction("giveUp");
    }
}
