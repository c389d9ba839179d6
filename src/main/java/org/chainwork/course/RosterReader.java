package org.chainwork.course;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chainwork.account.Email;
import org.chainwork.account.Registration;
import org.chainwork.course.Roster.Kind;
import org.chainwork.course.Roster.RosterMistake;

/**
 * Reads a roster: CSV whose first line names the columns, among them {@code email} and {@code name} in any order and case
 * (or {@code e-mail}, {@code mail}; or {@code first name} and {@code last name} in place of the name; or the same in
 * German), with commas, semicolons or tabs between. A byte order mark is skipped.
 */
public final class RosterReader {

    private static final List<String> EMAIL = List.of("email", "e-mail", "mail", "email address", "e-mail-adresse");
    private static final List<String> NAME = List.of("name", "full name", "vollständiger name");
    private static final List<String> FIRST = List.of("first name", "firstname", "vorname");
    private static final List<String> LAST = List.of("last name", "lastname", "surname", "nachname");

    private final List<RosterRow> rows = new ArrayList<>();
    private final List<RosterMistake> mistakes = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private RosterReader() {}

    public static Roster read(String file) {
        return new RosterReader().readAll(file.startsWith("\uFEFF") ? file.substring(1) : file);
    }

    private Roster readAll(String file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(file))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        long line = 1;
        try (CSVParser parser = format.parse(new StringReader(file))) {
            Columns columns = null;
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber();
                if (columns == null) {
                    columns = Columns.of(record);
                    if (columns.email() < 0 || columns.name().isEmpty()) {
                        return refused(line, Kind.HEADER, String.join(", ", record.toList()));
                    }
                } else {
                    row(line, record, columns);
                }
                if (rows.size() > CourseOffice.MOST_MEMBERS) {
                    return refused(line, Kind.TOO_MANY, "");
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException notCsv) {
            return refused(line, Kind.FORM, "");
        }
        return rows.isEmpty() && mistakes.isEmpty() ? refused(line, Kind.EMPTY, "") : new Roster(rows, mistakes);
    }

    private static String delimiter(String file) {
        String header = file.lines().findFirst().orElse("");
        return header.contains(";") ? ";" : header.contains("\t") ? "\t" : ",";
    }

    private static Roster refused(long line, Kind kind, String found) {
        return new Roster(List.of(), List.of(new RosterMistake(line, kind, found)));
    }

    private void row(long line, CSVRecord record, Columns columns) {
        String typed = columns.email(record);
        String name = columns.name(record);
        Optional<String> email = Email.of(typed);
        if (email.isEmpty()) {
            mistakes.add(new RosterMistake(line, Kind.EMAIL, typed));
        } else if (name.isBlank() || name.length() > Registration.LONGEST_NAME) {
            mistakes.add(new RosterMistake(line, Kind.NAME, typed));
        } else if (!seen.add(email.get())) {
            mistakes.add(new RosterMistake(line, Kind.TWICE, typed));
        } else {
            rows.add(new RosterRow(email.get(), name));
        }
    }

    /** Where what stands; the name in one column or in two. */
    private record Columns(int email, List<Integer> name) {

        static Columns of(CSVRecord header) {
            List<String> names = header.stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            int whole = index(names, NAME);
            int first = index(names, FIRST);
            int last = index(names, LAST);
            List<Integer> name =
                    whole >= 0 ? List.of(whole) : first >= 0 && last >= 0 ? List.of(first, last) : List.of();
            return new Columns(index(names, EMAIL), name);
        }

        private static int index(List<String> names, List<String> wanted) {
            return wanted.stream()
                    .mapToInt(names::indexOf)
                    .filter(i -> i >= 0)
                    .findFirst()
                    .orElse(-1);
        }

        String email(CSVRecord record) {
            return at(record, email);
        }

        String name(CSVRecord record) {
            return String.join(" ", name.stream().map(i -> at(record, i)).toList())
                    .strip();
        }

        private static String at(CSVRecord record, int index) {
            return index < record.size() ? record.get(index).strip() : "";
        }
    }
}
