package org.chainwork.assignment.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of day in a zone. What was shown and not changed stays the same instant, also in the hour that a night
 * in autumn has twice; what is typed there is the first of both.
 */
final class InstantPicker extends DateTimePicker {

    private final ZoneId zone;
    private @Nullable Instant shown;

    InstantPicker(ZoneId zone) {
        this.zone = zone;
        setLocale(getLocale().getLanguage().equals("en") ? Locale.UK : getLocale());
    }

    /** Empty for null. */
    void show(@Nullable Instant at) {
        shown = at;
        setValue(at == null ? null : LocalDateTime.ofInstant(at, zone));
    }

    Optional<Instant> instant() {
        return Optional.ofNullable(getValue())
                .map(value ->
                        shown != null && LocalDateTime.ofInstant(shown, zone).equals(value)
                                ? shown
                                : value.atZone(zone).toInstant());
    }
}
