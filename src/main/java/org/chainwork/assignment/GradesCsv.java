package org.chainwork.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainwork.algebra.Rational;
import org.chainwork.platform.CsvText;
import org.chainwork.wording.Texts;

/** Grades as a table for other programs: a line for each student, points with at most {@value #PLACES} decimals. */
final class GradesCsv {

    static final int PLACES = 4;

    private final ZoneId zone;
    private final Texts texts;
    private final Locale locale;

    /** Times are written in the {@code zone}, numbers as programs of the {@code locale} read them. */
    GradesCsv(ZoneId zone, Texts texts, Locale locale) {
        this.zone = zone;
        this.texts = texts;
        this.locale = locale;
    }

    String write(List<Item> items, List<StudentScore> scores) {
        return CsvText.of(
                Stream.concat(Stream.of(headings(items)), scores.stream().map(score -> row(items, score)))
                        .toList(),
                locale);
    }

    private List<String> headings(List<Item> items) {
        List<String> headings = new ArrayList<>(List.of(
                texts.get("grades.csv.name"),
                texts.get("grades.csv.email"),
                texts.get("grades.csv.points"),
                texts.get("grades.csv.of")));
        items.forEach(item -> headings.add(texts.get("grades.csv.item", item.position(), item.points())));
        headings.addAll(List.of(
                texts.get("grades.csv.attempts"),
                texts.get("grades.csv.handed-in"),
                texts.get("grades.csv.override"),
                texts.get("grades.csv.reason"),
                texts.get("grades.csv.state")));
        return headings;
    }

    private List<String> row(List<Item> items, StudentScore score) {
        List<String> row = new ArrayList<>(List.of(
                score.student().name(),
                score.student().email(),
                points(score.points()),
                points(Optional.of(Rational.of(Item.total(items))))));
        List<Rational> byItem = score.byItem();
        for (int i = 0; i < items.size(); i++) {
            row.add(byItem.isEmpty() ? "" : points(Optional.of(byItem.get(i))));
        }
        row.add(String.valueOf(score.attempts().size()));
        row.add(handedIn(score));
        row.add(points(score.override().map(GradeOverride::points)));
        row.add(score.override().map(GradeOverride::reason).orElse(""));
        row.add(texts.get("grades.csv.state." + state(score)));
        return row;
    }

    /** The points of work in progress look like any others. */
    private static String state(StudentScore score) {
        if (score.override().isPresent()) {
            return "by-hand";
        }
        if (score.isInProgress()) {
            return "in-progress";
        }
        return score.hasStarted() ? "handed-in" : "not-started";
    }

    private String points(Optional<Rational> points) {
        return points.map(some -> decimal(some, locale)).orElse("");
    }

    /** Rounded half up. */
    static String decimal(Rational points, Locale locale) {
        BigDecimal rounded = new BigDecimal(points.numerator())
                .divide(new BigDecimal(points.denominator()), PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.signum() == 0
                ? "0"
                : rounded.toPlainString()
                        .replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /** Of the attempts the latest that was handed in. */
    private String handedIn(StudentScore score) {
        return score.attempts().reversed().stream()
                .flatMap(attempt -> Stream.ofNullable(attempt.attempt().handedInAt()))
                .findFirst()
                .map(at -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.truncatedTo(ChronoUnit.SECONDS).atZone(zone)))
                .orElse("");
    }
}
