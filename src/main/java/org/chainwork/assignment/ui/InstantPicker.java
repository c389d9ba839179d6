package org.chainwork.assignment.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of day in a zone. What was shown and not changed stays the same instant, also in the hour that a night
 * in autumn has twice; what is typed there is the first of both.
 */
final class InstantPicker extends DateTimePicker {

    private static final int MONTHS = 12;
    private static final int DAYS_OF_A_WEEK = 7;

    private final ZoneId zone;
    private @Nullable Instant shown;

    InstantPicker(ZoneId zone) {
        this.zone = zone;
        Locale locale = getLocale().getLanguage().equals("en") ? Locale.UK : getLocale();
        setLocale(locale);
        setDatePickerI18n(words(locale));
    }

    private DatePickerI18n words(Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, MONTHS))
                .setWeekdays(Arrays.asList(symbols.getWeekdays()).subList(1, DAYS_OF_A_WEEK + 1))
                .setWeekdaysShort(Arrays.asList(symbols.getShortWeekdays()).subList(1, DAYS_OF_A_WEEK + 1))
                .setToday(getTranslation("picker.today"))
                .setCancel(getTranslation("picker.cancel"));
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
