package org.chainwork.shared.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Points in time as people read them. */
public final class Moment {

    private Moment() {}

    /** Date and minute. */
    public static String dateTime(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(home(locale))
                .format(at.atZone(zone));
    }

    /** To the second, of a day that is known. */
    public static String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(at.atZone(zone));
    }

    /** English here is that of a country that writes the day first, and counts to 24 hours. */
    private static Locale home(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }
}
