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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
 * German), with commas, semicolons or tabs between. A byte order mark is skipped, and so is a first line {@code sep=;} that
 * tells spreadsheets what stands between.
 */
public final class RosterReader {

    private static final List<String> EMAIL = List.of("email", "e-mail", "mail", "email address", "e-mail-adresse");
    private static final List<String> NAME = List.of("name", "full name", "vollständiger name");
    private static final List<String> FIRST = List.of("first name", "firstname", "vorname");
    private static final List<String> LAST = List.of("last name", "lastname", "surname", "nachname");

    private static final Pattern SEPARATOR = Pattern.compile("(?i)sep=([,;\\t])");

    /** After each, what follows is read once more. */
    private static final int MOST_BROKEN = 20;

    private final List<RosterRow> rows = new ArrayList<>();
    private final List<RosterMistake> mistakes = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Optional<Columns> columns = Optional.empty();

    private RosterReader() {}

    public static Roster read(String file) {
        return new RosterReader().readAll(file.startsWith("\uFEFF") ? file.substring(1) : file);
    }

    private Roster readAll(String file) {
        List<String> lines = file.lines().toList();
        Matcher separator = SEPARATOR.matcher(lines.isEmpty() ? "" : lines.getFirst());
        boolean told = separator.matches();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(told ? separator.group(1) : delimiter(file))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        int done = told ? 1 : 0;
        for (int broken = 0; done < lines.size() && broken < MOST_BROKEN; broken++) {
            done = readOn(lines, done, format);
        }
        if (rows.isEmpty() && mistakes.isEmpty()) {
            refuse(lines.size(), Kind.EMPTY, "");
        }
        return new Roster(rows, mistakes, columns.map(Columns::unread).orElse(List.of()));
    }

    /** Returns how many lines are done then: all, or those up to one that is no CSV, which ends no later one. */
    private int readOn(List<String> lines, int done, CSVFormat format) {
        int last = done;
        try (CSVParser parser = format.parse(new StringReader(String.join("\n", lines.subList(done, lines.size()))))) {
            for (CSVRecord record : parser) {
                last = done + Math.toIntExact(parser.getCurrentLineNumber());
                if (!take(last, record)) {
                    break;
                }
            }
            return lines.size();
        } catch (IOException | UncheckedIOException | IllegalStateException notCsv) {
            // the parser stands where it gave up, mostly the end of the file; what it was reading began after the last
            // record
            int broken = last;
            while (broken < lines.size() - 1 && lines.get(broken).isBlank()) {
                broken++;
            }
            mistakes.add(new RosterMistake(broken + 1, Kind.FORM, ""));
            return columns.isEmpty() ? lines.size() : broken + 1;
        }
    }

    /** Whether there is any use in reading on. */
    private boolean take(int line, CSVRecord record) {
        if (columns.isEmpty()) {
            Columns header = Columns.of(record);
            if (header.email() < 0 || header.name().isEmpty()) {
                refuse(line, Kind.HEADER, String.join(", ", record.toList()));
                return false;
            }
            columns = Optional.of(header);
            return true;
        }
        row(line, record, columns.get());
        if (rows.size() > CourseOffice.MOST_MEMBERS) {
            refuse(line, Kind.TOO_MANY, "");
            return false;
        }
        return true;
    }

    private static String delimiter(String file) {
        String header = file.lines().findFirst().orElse("");
        return header.contains(";") ? ";" : header.contains("\t") ? "\t" : ",";
    }

    /** For this alone, whatever else there is. */
    private void refuse(int line, Kind kind, String found) {
        rows.clear();
        mistakes.clear();
        mistakes.add(new RosterMistake(Math.max(1, line), kind, found));
    }

    private void row(long line, CSVRecord record, Columns columns) {
        String typed = columns.email(record);
        String name = columns.name(record);
        Optional<String> email = Email.of(typed);
        if (email.isEmpty()) {
            mistakes.add(new RosterMistake(line, typed.isBlank() ? Kind.NO_EMAIL : Kind.EMAIL, typed));
        } else if (name.isBlank() || name.length() > Registration.LONGEST_NAME) {
            mistakes.add(new RosterMistake(line, Kind.NAME, typed));
        } else if (!seen.add(email.get())) {
            mistakes.add(new RosterMistake(line, Kind.TWICE, typed));
        } else {
            rows.add(new RosterRow(email.get(), name));
        }
    }

    /** Where what stands; the name in one column or in two. */
    private record Columns(int email, List<Integer> name, List<String> unread) {

        static Columns of(CSVRecord header) {
            List<String> names = header.stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            int whole = index(names, NAME);
            int first = index(names, FIRST);
            int last = index(names, LAST);
            List<Integer> name =
                    whole >= 0 ? List.of(whole) : first >= 0 && last >= 0 ? List.of(first, last) : List.of();
            int email = index(names, EMAIL);
            List<String> unread = IntStream.range(0, names.size())
                    .filter(i -> i != email && !name.contains(i))
                    .mapToObj(i -> header.get(i).strip())
                    .filter(column -> !column.isEmpty())
                    .toList();
            return new Columns(email, name, unread);
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
