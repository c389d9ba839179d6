package org.chainwork.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

/** The grades of a course as a table for other programs: a line for each student, a column for each assignment. */
final class CourseGradesCsv {

    private final Texts texts;
    private final List<String> headings = new ArrayList<>();
    private final SequencedMap<Long, List<String>> rows = new LinkedHashMap<>();

    /** For the {@code students} in their order. */
    CourseGradesCsv(List<Member> students, Texts texts) {
        this.texts = texts;
        headings.addAll(List.of(texts.get("grades.csv.name"), texts.get("grades.csv.email")));
        students.forEach(
                student -> rows.put(student.accountId(), new ArrayList<>(List.of(student.name(), student.email()))));
    }

    /** The next column. Whoever has none of the {@code scores} has an empty cell; who is not in the table has no line. */
    void add(Assignment assignment, Rational total, List<StudentScore> scores) {
        headings.add(texts.get("grades.csv.assignment", assignment.title(), GradesCsv.decimal(total)));
        Map<Long, StudentScore> byAccount = scores.stream()
                .collect(Collectors.toMap(score -> score.student().accountId(), Function.identity()));
        rows.forEach((account, row) -> row.add(Optional.ofNullable(byAccount.get(account))
                .flatMap(StudentScore::points)
                .map(GradesCsv::decimal)
                .orElse("")));
    }

    String write() {
        return CsvText.of(
                Stream.concat(Stream.of(headings), rows.values().stream()).toList());
    }
}
