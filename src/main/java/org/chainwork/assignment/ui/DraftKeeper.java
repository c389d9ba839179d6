package org.chainwork.assignment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Draft;
import org.chainwork.assignment.PartKey;
import org.chainwork.shared.ui.AnswerField;
import org.chainwork.shared.ui.Moment;

/**
 * Round an answer field: what is typed there stays in the browser until {@link #hold} has said that we hold it, so that
 * neither a lost connection nor a restart of the server takes it. A {@link DraftVault} brings it back.
 */
@Tag("draft-keeper")
@JsModule("context://app/draft-keeper.js")
class DraftKeeper extends HtmlContainer {

    /** The {@code draft} is what we hold already. */
    DraftKeeper(Attempt attempt, PartKey part, Optional<Draft> draft, AnswerField field) {
        getElement().setProperty("attempt", String.valueOf(attempt.id()));
        getElement().setProperty("field", DraftVault.field(part));
        getElement().setProperty("held", draft.map(Draft::text).orElse(""));
        getElement()
                .setProperty(
                        "heldSince",
                        draft.map(Draft::savedAt).map(Instant::toString).orElse(""));
        add(field);
    }

    /** Tells the browser that the text is on disk. */
    void hold(String text, Instant since, ZoneId zone) {
        getElement()
                .callJsFunction("hold", text, since.toString(), getTranslation("work.saved", Moment.time(since, zone)));
    }
}
