package org.chainwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A day and a time of day, as the reader's language writes them. Which zone it is, the page has to say where it may matter. */
@Tag("time")
public final class Moment extends Component implements HasStyle, HasText {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    public Moment(Instant at, ZoneId zone) {
        this(at, zone, FORMAT);
    }

    private Moment(Instant at, ZoneId zone, DateTimeFormatter format) {
        getElement().setAttribute("datetime", at.toString());
        setText(written(at, zone, getLocale(), format));
    }

    /** With its seconds, where it matters what came first. */
    public static Moment exact(Instant at, ZoneId zone) {
        return new Moment(at, zone, EXACT);
    }

    /** With the short name of the zone, where nothing else tells it. */
    public static Moment withZone(Instant at, ZoneId zone) {
        Moment moment = new Moment(at, zone);
        moment.setText(
                moment.getText() + " " + ZONE.withLocale(moment.getLocale()).format(at.atZone(zone)));
        return moment;
    }

    /** The same within a sentence. */
    public static String dateTime(Instant at, ZoneId zone, Locale locale) {
        return written(at, zone, locale, FORMAT);
    }

    private static String written(Instant at, ZoneId zone, Locale locale, DateTimeFormatter format) {
        return format.withLocale(home(locale)).format(at.atZone(zone));
    }

    /** To the second, of a day that is known. */
    public static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /** English here is that of a country that writes the day before the month, and counts to 24 hours. */
    private static Locale home(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }
}
