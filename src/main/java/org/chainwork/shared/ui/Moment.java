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

    public Moment(Instant at, ZoneId zone) {
        // the day before the month, and 24 hours
        Locale locale = getLocale().getLanguage().equals("en") ? Locale.UK : getLocale();
        getElement().setAttribute("datetime", at.toString());
        setText(FORMAT.withLocale(locale).format(at.atZone(zone)));
    }
}
