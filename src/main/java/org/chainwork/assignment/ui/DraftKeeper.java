package org.chainwork.assignment.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.Draft;
import org.chainwork.assignment.PartKey;
import org.chainwork.shared.ui.AnswerField;
import org.chainwork.shared.ui.Moment;

/**
 * Round an answer field: what is typed there stays in the browser until {@link #hold} has said that we hold it, so that
 * neither a lost connection nor a restart of the server takes it.
 */
@Tag("draft-keeper")
@JsModule("context://app/draft-keeper.js")
class DraftKeeper extends HtmlContainer {

    /** The {@code draft} is what we hold already. */
    DraftKeeper(Attempt attempt, PartKey part, Optional<Draft> draft, AnswerField field) {
        getElement().setProperty("draftKey", attempt.id() + "-" + part.problemId() + "-" + part.position());
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

    /** Called with a text that was typed in this browser, where another one was saved since from somewhere else. */
    void onLeftBehind(Consumer<String> listener) {
        addListener(LeftBehindEvent.class, event -> listener.accept(event.text));
    }

    /** A text was left in the browser. */
    @DomEvent("draft-left-behind")
    public static class LeftBehindEvent extends ComponentEvent<DraftKeeper> {

        private final String text;

        public LeftBehindEvent(DraftKeeper source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }
    }
}
