package org.chainwork.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainwork.assignment.Attempt;
import org.chainwork.assignment.PartKey;
import org.chainwork.shared.ui.Moment;
import tools.jackson.databind.JsonNode;

/** What this browser kept of an attempt: texts that may not have reached us, and which part was last in view. */
@Tag("draft-vault")
@JsModule("context://app/draft-vault.js")
class DraftVault extends Component {

    private static final Pattern FIELD = Pattern.compile("([0-9]{1,18})-([0-9]{1,3})");

    /** More than any assignment has parts. */
    private static final int MOST = 500;

    /** Hears what the browser has. */
    interface Listener {

        /** Once, as the page comes, be it nothing. The part that was last in view comes first, where that is known. */
        void opened(DraftVault vault, Optional<PartKey> inView, List<Kept> texts);

        /** Texts that should have come by now, or are about to be handed in; where nothing is typed there are none. */
        default void late(List<Kept> texts) {}
    }

    /**
     * A text as the browser kept it. Nothing of it is to be trusted but that somebody may have typed it.
     *
     * @param base what stood with us when it was typed, empty where nothing did
     */
    record Kept(PartKey part, String text, String base) {}

    DraftVault(Attempt attempt, Listener listener) {
        getElement().setProperty("attempt", String.valueOf(attempt.id()));
        addListener(OpenedEvent.class, event -> listener.opened(this, part(event.view), kept(event.drafts)));
        addListener(LateEvent.class, event -> listener.late(kept(event.drafts)));
    }

    /** How a part is called in the browser. */
    static String field(PartKey part) {
        return part.problemId() + "-" + part.position();
    }

    /**
     * Tells the browser that the text is on disk since then. That is told here, since a field may be gone, or out of view, by
     * the time that its text is saved.
     */
    void hold(PartKey part, String text, Instant since, ZoneId zone) {
        getElement().callJsFunction("hold", field(part), text, getTranslation("work.saved", Moment.time(since, zone)));
    }

    /** The browser need not keep this text any longer; what was typed there since it keeps. */
    void release(Kept kept) {
        getElement().callJsFunction("release", field(kept.part()), kept.text());
    }

    /** Comes into view first when the page is opened again. */
    void remember(PartKey part) {
        getElement().callJsFunction("remember", field(part));
    }

    private static List<Kept> kept(JsonNode drafts) {
        List<Kept> kept = new ArrayList<>();
        for (JsonNode draft : drafts) {
            part(draft.path("field").asString(""))
                    .filter(part -> kept.size() < MOST)
                    .ifPresent(part -> kept.add(new Kept(
                            part,
                            draft.path("text").asString(""),
                            draft.path("base").asString(""))));
        }
        return kept;
    }

    private static Optional<PartKey> part(String field) {
        Matcher matcher = FIELD.matcher(field);
        return matcher.matches()
                ? Optional.of(new PartKey(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The page has come, and the browser has something for it. */
    @DomEvent("vault-opened")
    public static class OpenedEvent extends ComponentEvent<DraftVault> {

        private final JsonNode drafts;
        private final String view;

        public OpenedEvent(
                DraftVault source,
                boolean fromClient,
                @EventData("event.detail.drafts") JsonNode drafts,
                @EventData("event.detail.view") String view) {
            super(source, fromClient);
            this.drafts = drafts;
            this.view = view;
        }
    }

    /** What was typed some time ago is not known to be saved. */
    @DomEvent("vault-late")
    public static class LateEvent extends ComponentEvent<DraftVault> {

        private final JsonNode drafts;

        public LateEvent(DraftVault source, boolean fromClient, @EventData("event.detail.drafts") JsonNode drafts) {
            super(source, fromClient);
            this.drafts = drafts;
        }
    }
}
