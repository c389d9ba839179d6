package org.chainwork.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainwork.algebra.Rational;
import org.chainwork.course.Member;
import org.chainwork.platform.CsvText;
import org.chainwork.wording.Texts;

/**
 * The grades of a course as a table for other programs: a line for each student, a column for each assignment. The last
 * column names the assignments at which the student is still at work: beside the points a mark would make them texts, which
 * no program adds up, and without the points a sum would say less than the pages do.
 */
final class CourseGradesCsv {

    private final Texts texts;
    private final Locale locale;
    private final List<String> headings = new ArrayList<>();
    private final SequencedMap<Long, List<String>> rows = new LinkedHashMap<>();
    private final Map<Long, List<String>> inProgress = new HashMap<>();

    /** For the {@code students} in their order. */
    CourseGradesCsv(List<Member> students, Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        headings.addAll(List.of(texts.get("grades.csv.name"), texts.get("grades.csv.email")));
        students.forEach(
                student -> rows.put(student.accountId(), new ArrayList<>(List.of(student.name(), student.email()))));
    }

    /** The next column. Whoever has none of the {@code scores} has an empty cell; who is not in the table has no line. */
    void add(Assignment assignment, Rational total, List<StudentScore> scores) {
        headings.add(texts.get("grades.csv.assignment", assignment.title(), GradesCsv.decimal(total, locale)));
        Map<Long, StudentScore> byAccount = scores.stream()
                .collect(Collectors.toMap(score -> score.student().accountId(), Function.identity()));
        rows.forEach((account, row) -> row.add(Optional.ofNullable(byAccount.get(account))
                .flatMap(StudentScore::points)
                .map(points -> GradesCsv.decimal(points, locale))
                .orElse("")));
        scores.stream()
                .filter(StudentScore::isInProgress)
                .forEach(score -> inProgress
                        .computeIfAbsent(score.student().accountId(), account -> new ArrayList<>())
                        .add(assignment.title()));
    }

    String write() {
        Stream<List<String>> lines = rows.entrySet().stream()
                .map(row -> with(row.getValue(), String.join("; ", inProgress.getOrDefault(row.getKey(), List.of()))));
        return CsvText.of(
                Stream.concat(Stream.of(with(headings, texts.get("grades.csv.in-progress"))), lines)
                        .toList(),
                locale);
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }
}
