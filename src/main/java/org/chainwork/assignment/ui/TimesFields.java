package org.chainwork.assignment.ui;

import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainwork.assignment.Times;
import org.chainwork.shared.ui.WholeNumberField;
import org.jspecify.annotations.Nullable;

/** When an assignment can be done, in the course's time zone. */
class TimesFields extends Div {

    private static final int MOST_MINUTES = 1440;
    private static final Duration STEP = Duration.ofMinutes(15);

    private final ZoneId zone;
    private final InstantPicker opens;
    private final InstantPicker due;
    private final InstantPicker closes;
    private final WholeNumberField minutes = new WholeNumberField();
    private Window suggested = new Window(null, null);

    TimesFields(ZoneId zone) {
        this.zone = zone;
        opens = picker("builder.opens");
        due = picker("builder.due");
        closes = picker("builder.closes");
        setClassName("field-row");
        closes.setHelperText(getTranslation("builder.closes.help"));
        minutes.setLabel(getTranslation("builder.minutes"));
        minutes.within(1, MOST_MINUTES);
        minutes.setValue(20);
        add(opens, due, closes, minutes);
    }

    private InstantPicker picker(String key) {
        InstantPicker picker = new InstantPicker(zone);
        picker.setLabel(getTranslation(key));
        picker.setStep(STEP);
        return picker;
    }

    /** What is usual, in the place of what was suggested before: what somebody has set stays. */
    void suggest(boolean quiz, Instant now) {
        if (suggested.equals(new Window(opens.getValue(), due.getValue()))) {
            LocalDateTime hour = LocalDateTime.ofInstant(now, zone).truncatedTo(ChronoUnit.HOURS);
            suggested = quiz ? classPeriod(hour.toLocalDate()) : week(hour);
            opens.setValue(suggested.opens());
            due.setValue(suggested.due());
        }
    }

    /** From this hour to the end of a Sunday that leaves five days at least. */
    private static Window week(LocalDateTime hour) {
        return new Window(
                hour,
                hour.toLocalDate()
                        .plusDays(4)
                        .with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
                        .atTime(23, 45));
    }

    /** As long as a quiz is open, nobody else's program may check answers: an hour and a half of the next weekday. */
    private static Window classPeriod(LocalDate today) {
        LocalDate day = today.plusDays(1);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return new Window(day.atTime(10, 0), day.atTime(11, 30));
    }

    private record Window(
            @Nullable LocalDateTime opens, @Nullable LocalDateTime due) {}

    void setQuiz(boolean quiz) {
        minutes.setVisible(quiz);
        closes.setVisible(!quiz);
    }

    /** From then on nothing is accepted, as far as it is chosen. */
    Optional<Instant> closing() {
        return closes.isVisible() && !closes.isEmpty() ? closes.instant() : due.instant();
    }

    /** What is done whenever the {@link #closing} may have changed. */
    void onClosing(Runnable listener) {
        due.addValueChangeListener(change -> listener.run());
        closes.addValueChangeListener(change -> listener.run());
    }

    void show(Times times) {
        opens.show(times.opensAt());
        due.show(times.dueAt());
        closes.show(times.closesAt().equals(times.dueAt()) ? null : times.closesAt());
        if (times.minutes() > 0) {
            minutes.setValue(times.minutes());
        }
    }

    /** Said at the field, too. */
    Optional<String> missing(boolean quiz) {
        // the fault of one may have been mended at another
        Stream.of(opens, due, closes).forEach(picker -> picker.setInvalid(false));
        if (opens.isEmpty()) {
            return Optional.of(Lacking.at(opens, getTranslation("builder.missing.times")));
        }
        if (due.isEmpty()) {
            return Optional.of(Lacking.at(due, getTranslation("builder.missing.times")));
        }
        if (!at(opens).isBefore(at(due))) {
            // either may be the one that is meant otherwise
            opens.setInvalid(true);
            return Optional.of(Lacking.at(due, getTranslation("builder.missing.order")));
        }
        if (!quiz && !closes.isEmpty() && at(closes).isBefore(at(due))) {
            return Optional.of(Lacking.at(closes, getTranslation("builder.missing.closes")));
        }
        if (quiz && (minutes.isEmpty() || minutes.getValue() < 1 || minutes.getValue() > MOST_MINUTES)) {
            return Optional.of(Lacking.at(minutes, getTranslation("builder.missing.minutes", MOST_MINUTES)));
        }
        return Optional.empty();
    }

    /** Expects that nothing is {@link #missing}. */
    Times value(boolean quiz) {
        Instant end = at(due);
        boolean late = !quiz && !closes.isEmpty();
        return new Times(at(opens), end, late ? at(closes) : end, quiz ? minutes.getValue() : 0);
    }

    private static Instant at(InstantPicker picker) {
        return picker.instant().orElseThrow();
    }
}
