package org.chainwork.assignment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.ZoneId;
import org.chainwork.assignment.Attempt;
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

    /** Tells the browser that the text is on disk. */
    void hold(String text, Instant since, ZoneId zone) {
        getElement().callJsFunction("hold", text, getTranslation("work.saved", Moment.time(since, zone)));
    }
}
