package org.chainwork.assignment.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chainwork.assignment.Times;

/** When an assignment can be done, in the course's time zone. */
class TimesFields extends Div {

    private static final int MOST_MINUTES = 1440;
    private static final Duration STEP = Duration.ofMinutes(15);

    private final ZoneId zone;
    private final DateTimePicker opens = picker("builder.opens");
    private final DateTimePicker due = picker("builder.due");
    private final DateTimePicker closes = picker("builder.closes");
    private final IntegerField minutes = new IntegerField();

    TimesFields(ZoneId zone) {
        this.zone = zone;
        setClassName("field-row");
        closes.setHelperText(getTranslation("builder.closes.help"));
        minutes.setLabel(getTranslation("builder.minutes"));
        minutes.setMin(1);
        minutes.setMax(MOST_MINUTES);
        minutes.setValue(20);
        add(opens, due, closes, minutes);
    }

    private DateTimePicker picker(String key) {
        DateTimePicker picker = new DateTimePicker(getTranslation(key));
        picker.setLocale(getLocale().getLanguage().equals("en") ? Locale.UK : getLocale());
        picker.setStep(STEP);
        return picker;
    }

    /** From this hour to the end of a Sunday that leaves five days at least. */
    void suggest(Instant now) {
        ZonedDateTime here = now.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        opens.setValue(here.toLocalDateTime());
        due.setValue(LocalDateTime.of(
                here.toLocalDate().plusDays(4).with(TemporalAdjusters.next(DayOfWeek.SUNDAY)), LocalTime.of(23, 45)));
    }

    void setQuiz(boolean quiz) {
        minutes.setVisible(quiz);
        closes.setVisible(!quiz);
    }

    void show(Times times) {
        opens.setValue(local(times.opensAt()));
        due.setValue(local(times.dueAt()));
        closes.setValue(times.closesAt().equals(times.dueAt()) ? null : local(times.closesAt()));
        if (times.minutes() > 0) {
            minutes.setValue(times.minutes());
        }
    }

    Optional<String> missing(boolean quiz) {
        if (opens.isEmpty() || due.isEmpty() || !opens.getValue().isBefore(due.getValue())) {
            return Optional.of(getTranslation("builder.missing.times"));
        }
        if (!quiz && !closes.isEmpty() && closes.getValue().isBefore(due.getValue())) {
            return Optional.of(getTranslation("builder.missing.closes"));
        }
        if (quiz && (minutes.isEmpty() || minutes.getValue() < 1 || minutes.getValue() > MOST_MINUTES)) {
            return Optional.of(getTranslation("builder.missing.minutes", MOST_MINUTES));
        }
        return Optional.empty();
    }

    /** Expects that nothing is {@link #missing}. */
    Times value(boolean quiz) {
        Instant end = instant(due.getValue());
        boolean late = !quiz && !closes.isEmpty();
        return new Times(
                instant(opens.getValue()), end, late ? instant(closes.getValue()) : end, quiz ? minutes.getValue() : 0);
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    private Instant instant(LocalDateTime at) {
        return Objects.requireNonNull(at).atZone(zone).toInstant();
    }
}
