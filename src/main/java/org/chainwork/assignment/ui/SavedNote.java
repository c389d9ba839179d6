package org.chainwork.assignment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.chainwork.shared.ui.Moment;

/**
 * "Saved at 10:42:07", and a plain warning when that is not true. It finds the way back by itself to a server that was out
 * of reach or was started anew.
 */
@Tag("saved-note")
@JsModule("context://app/saved-note.js")
class SavedNote extends Component {

    private Optional<Instant> end;
    private final ZoneId zone;
    private final Clock clock;

    /** Where there is an {@code end}, what comes later does not count. */
    SavedNote(Optional<Instant> saved, Optional<Instant> end, ZoneId zone, Clock clock) {
        this.end = end;
        this.zone = zone;
        this.clock = clock;
        saved.ifPresent(this::setSaved);
    }

    /** Something was saved at that time, and nothing since. */
    final void setSaved(Instant at) {
        boolean today = LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(clock.instant(), zone));
        getElement()
                .setProperty(
                        "words",
                        today
                                ? getTranslation("work.saved", Moment.time(at, zone))
                                : getTranslation("work.saved.day", Moment.dateTime(at, zone, getLocale())));
    }

    /** The item, counted from 1, where the student has to say which of two texts stands; until then one is not saved. */
    void setContested(Optional<Integer> item) {
        getElement()
                .setProperty(
                        "contested",
                        item.map(position -> getTranslation("work.contested", position))
                                .orElse(""));
    }

    /** It was put off. */
    void setEnd(Instant later) {
        end = Optional.of(later);
        tell();
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        tell();
    }

    private void tell() {
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "nothing", getTranslation("work.saved.nothing"),
                                "saving", getTranslation("work.saving"),
                                "late", getTranslation("work.unsaved.late"),
                                "cutOff", getTranslation("work.cut-off"),
                                "over", getTranslation("work.over"),
                                "overUnsaved", getTranslation("work.over.unsaved"),
                                "unsaved",
                                        end.map(at -> getTranslation("work.unsaved.quiz", Moment.time(at, zone)))
                                                .orElseGet(() -> getTranslation("work.unsaved"))));
    }
}
