package org.chainwork.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.math.BigInteger;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainwork.algebra.Rational;
import org.chainwork.audit.LoggedFields;
import org.chainwork.platform.Excerpt;
import org.chainwork.shared.ui.Beginning;
import org.chainwork.shared.ui.Decimal;
import org.chainwork.shared.ui.Moment;

/** What was, or is, of an entry of the log: codes and fields in words, all else as it stands. What is long is folded. */
class StateText extends Composite<Div> {

    private static final int MOST_OPEN = 5;
    private static final int MOST_FOLDED = 50;

    /** Points, as the log keeps them: exact. */
    private static final String POINTS = "(\\d{1,18}(?:/\\d{1,18})?)";

    private static final Pattern ALONE = Pattern.compile(POINTS);

    /** Those of a student's item. */
    private static final Pattern OF_ITEM = Pattern.compile("(.*), attempt (\\d{1,9}), item (\\d{1,9}): " + POINTS);

    /** Those that were given by hand, with the reason. */
    private static final Pattern BY_HAND = Pattern.compile(POINTS + "( \\(.*)");

    StateText(String state) {
        this(state, MOST_OPEN);
    }

    private StateText(String state, int mostOpen) {
        Told told = told(state);
        if (told.all <= mostOpen) {
            addTo(getContent(), told);
        } else {
            Div folded = new Div();
            addTo(folded, told);
            getContent().add(new NativeDetails(getTranslation("administration.log.lines", told.all), folded));
        }
    }

    /** Not folded: it stands in something that was opened. */
    static StateText unfolded(String state) {
        return new StateText(state, Integer.MAX_VALUE);
    }

    /** The first lines, and how many there are: a regrade writes one for each item of each student. */
    private record Told(List<String> first, int all) {

        static <T> Told of(Collection<T> lines, Function<T, String> words) {
            return new Told(lines.stream().limit(MOST_FOLDED).map(words).toList(), lines.size());
        }
    }

    private void addTo(Div shown, Told told) {
        told.first.forEach(line -> shown.add(line(line)));
        if (told.all > MOST_FOLDED) {
            shown.add(new Div(getTranslation("administration.log.more", told.all - MOST_FOLDED)));
        }
    }

    private static Component line(String line) {
        return Excerpt.isWhole(line) ? new Div(line) : new Div(new Beginning(line));
    }

    private Told told(String state) {
        return LoggedFields.read(state)
                .map(fields -> Told.of(fields.values().entrySet(), this::field))
                .orElseGet(() -> Told.of(word(state).lines().toList(), this::pointsIn));
    }

    /** Points as the pages of grades write them. */
    private String pointsIn(String line) {
        Matcher ofItem = OF_ITEM.matcher(line);
        if (ofItem.matches()) {
            return getTranslation(
                    "administration.state.item",
                    ofItem.group(1),
                    ofItem.group(2),
                    ofItem.group(3),
                    points(ofItem.group(4)));
        }
        Matcher byHand = BY_HAND.matcher(line);
        return byHand.matches() ? points(byHand.group(1)) + byHand.group(2) : line;
    }

    private String points(String written) {
        String[] fraction = written.split("/", 2);
        Rational exact = Rational.of(new BigInteger(fraction[0]));
        if (fraction.length == 1) {
            return Decimal.of(exact, getLocale());
        }
        Rational divisor = Rational.of(new BigInteger(fraction[1]));
        // a text that only looks like points stands as it is
        return divisor.signum() == 0 ? written : Decimal.of(exact.divide(divisor), getLocale());
    }

    private String word(String state) {
        return switch (state) {
            case "true", "false" -> getTranslation("administration.state." + state);
            // so was a ruling written before it was a field
            case "undecided", "right", "wrong" -> getTranslation("administration.field.ruling." + state);
            case "former", "student", "assistant", "instructor" -> getTranslation("people.role." + state);
            default -> state;
        };
    }

    private String field(Map.Entry<String, String> field) {
        String name = field.getKey();
        String value = field.getValue();
        return switch (name) {
            case "opens", "due", "closes", "feedback-at", "to", "ends", "handed-in" -> named(name, time(value));
            case "counting", "feedback", "limit", "ruling" ->
                named(name, getTranslation("administration.field." + name + "." + value));
            case "true-value" -> named(name, word(value));
            case "points", "computed" -> named(name, ALONE.matcher(value).matches() ? points(value) : value);
            case "title",
                    "minutes",
                    "added-minutes",
                    "attempts",
                    "from",
                    "tries",
                    "fresh-after",
                    "penalty",
                    "late",
                    "reason",
                    "attempt",
                    "item-number",
                    "answer",
                    "receipt" -> named(name, value);
            default ->
                name.startsWith("item.")
                        ? getTranslation("administration.field.item", name.substring("item.".length()), value)
                        : name + ": " + value;
        };
    }

    private String named(String name, String value) {
        return getTranslation("administration.field." + name) + ": " + value;
    }

    /** The log is of all courses, so that each time says of which zone it is. */
    private String time(String written) {
        try {
            ZonedDateTime at = ZonedDateTime.parse(written);
            return Moment.dateTime(at.toInstant(), at.getZone(), getLocale()) + " ("
                    + at.getZone().getId() + ")";
        } catch (DateTimeParseException noTime) {
            // an older text may look like a field, and the page has to come all the same
            return written;
        }
    }
}
