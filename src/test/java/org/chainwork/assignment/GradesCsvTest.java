package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chainwork.algebra.Rational;
import org.chainwork.course.Member;
import org.chainwork.course.Role;
import org.chainwork.problem.Variation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradesCsvTest {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00.5Z");
    private static final List<Item> ITEMS = List.of(
            new Item(1, 1, "two-layers-power", Variation.NONE, 3),
            new Item(2, 2, "two-layers-power", Variation.NONE, 1));

    @Test
    void writesALineForEachStudent() {
        StudentScore ada = new StudentScore(
                student("Ada Müller", "ada@example.org"),
                Counting.BEST,
                List.of(
                        attempt(1, NOON, Rational.of(1, 3), Rational.ONE),
                        attempt(2, null, Rational.of(1, 7), Rational.ZERO)),
                Optional.of(new GradeOverride(Rational.of(5, 2), "was \"ill\",\nsee letter", "Teacher", NOON, true)),
                Classroom.times(0));
        StudentScore bob = new StudentScore(
                student("Bob", "bob@example.org"), Counting.BEST, List.of(), Optional.empty(), Classroom.times(0));

        List<CSVRecord> lines = read(write(ada, bob));

        assertThat(lines.get(0).toList())
                .containsExactly(
                        "name",
                        "email",
                        "points",
                        "of",
                        "item 1 3",
                        "item 2 1",
                        "attempts",
                        "handed-in",
                        "override",
                        "reason",
                        "state");
        assertThat(lines.get(1).toList())
                .containsExactly(
                        "Ada Müller",
                        "ada@example.org",
                        "2.5",
                        "4",
                        "1",
                        "1",
                        "2",
                        "2026-07-01T14:00:00+02:00",
                        "2.5",
                        "was \"ill\",\nsee letter",
                        "state.by-hand");
        assertThat(lines.get(2).toList())
                .containsExactly("Bob", "bob@example.org", "", "4", "", "", "0", "", "", "", "state.not-started");
        assertThat(lines).hasSize(3);
    }

    @Test
    void pointsOfWorkInProgressAreTold() {
        StudentScore working = new StudentScore(
                student("Ada", "ada@example.org"),
                Counting.BEST,
                List.of(attempt(1, NOON, Rational.ONE, Rational.ONE), attempt(2, null, Rational.ONE, Rational.ONE)),
                Optional.empty(),
                Classroom.times(0));
        StudentScore done = new StudentScore(
                student("Bob", "bob@example.org"),
                Counting.BEST,
                List.of(attempt(1, NOON, Rational.ONE, Rational.ONE)),
                Optional.empty(),
                Classroom.times(0));

        assertThat(read(write(working, done)))
                .extracting(line -> line.get(line.size() - 1))
                .containsExactly("state", "state.in-progress", "state.handed-in");
    }

    @Test
    void beginsWithAByteOrderMark() {
        assertThat(write()).startsWith("\uFEFF\"name\",\"email\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void whatBeginsLikeAFormulaIsText(String name) {
        StudentScore score = new StudentScore(
                student(name, "=a@example.org"),
                Counting.BEST,
                List.of(),
                Optional.of(new GradeOverride(Rational.ONE, name, "Teacher", NOON, true)),
                Classroom.times(0));

        CSVRecord line = read(write(score)).get(1);

        assertThat(line.get(0)).isEqualTo("'" + name);
        assertThat(line.get(1)).isEqualTo("'=a@example.org");
        assertThat(line.get(9)).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 0.3333",
        "2, 3, 0.6667",
        "1, 20000, 0.0001",
        "1, 20001, 0",
        "5, 2, 2.5",
        "100, 1, 100",
        "0, 1, 0",
        "99999, 100000, 1"
    })
    void pointsHaveFourDecimalsRoundedHalfUp(long numerator, long denominator, String written) {
        assertThat(GradesCsv.decimal(Rational.of(numerator, denominator), Locale.ENGLISH))
                .isEqualTo(written);
    }

    /** As a German spreadsheet writes it itself. */
    @Test
    void germanHasSemicolonsSinceItsDecimalsHaveCommas() {
        StudentScore ada = new StudentScore(
                student("Ada, Countess", "ada@example.org"),
                Counting.BEST,
                List.of(),
                Optional.of(new GradeOverride(Rational.of(5, 2), "1;2", "Teacher", NOON, true)),
                Classroom.times(0));

        assertThat(new GradesCsv(ZoneId.of("Europe/Berlin"), GradesCsvTest::text, Locale.GERMAN)
                        .write(ITEMS, List.of(ada)))
                .startsWith("\uFEFF\"name\";\"email\";\"points\";")
                .contains("""
                        \r
                        "Ada, Countess";"ada@example.org";"2,5";"4";"";"";"0";"";"2,5";"1;2";"state.by-hand"\r
                        """);
    }

    private static String write(StudentScore... scores) {
        return new GradesCsv(ZoneId.of("Europe/Berlin"), GradesCsvTest::text, Locale.ENGLISH)
                .write(ITEMS, List.of(scores));
    }

    /** The end of the key, and what goes with it. */
    private static String text(String key, Object... arguments) {
        StringBuilder text = new StringBuilder(key.substring("grades.csv.".length()));
        for (Object argument : arguments) {
            text.append(' ').append(argument);
        }
        return text.toString();
    }

    private static List<CSVRecord> read(String file) {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(file.substring(1)))) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    private static Member student(String name, String email) {
        return new Member(1, email, name, Role.STUDENT, 0);
    }

    private static AttemptScore attempt(int number, @Nullable Instant handedIn, Rational first, Rational second) {
        return new AttemptScore(
                new Attempt(number, 1, 1, number, NOON, NOON, 0, handedIn, handedIn == null ? null : "R"),
                List.of(
                        new ItemScore(ITEMS.get(0), first, 1, 1, 1, 0, List.of()),
                        new ItemScore(ITEMS.get(1), second, 1, 1, 1, 0, List.of())));
    }
}
