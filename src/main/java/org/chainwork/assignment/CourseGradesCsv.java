package org.chainwork.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainwork.algebra.Rational;
import org.chainwork.course.Member;
import org.chainwork.platform.CsvText;
import org.chainwork.wording.Texts;

/** The grades of a course as a table for other programs: a line for each student, a column for each assignment. */
final class CourseGradesCsv {

    private final Texts texts;
    private final List<String> headings = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** For the {@code students} in their order. */
    CourseGradesCsv(List<Member> students, Texts texts) {
        this.texts = texts;
        headings.addAll(List.of(texts.get("grades.csv.name"), texts.get("grades.csv.email")));
        students.forEach(student -> rows.add(new ArrayList<>(List.of(student.name(), student.email()))));
    }

    /** The next column. The {@code scores} are those of the students, in the same order. */
    void add(Assignment assignment, Rational total, List<StudentScore> scores) {
        headings.add(texts.get("grades.csv.assignment", assignment.title(), GradesCsv.decimal(total)));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).add(points(scores.get(i).points()));
        }
    }

    private static String points(Optional<Rational> points) {
        return points.map(GradesCsv::decimal).orElse("");
    }

    String write() {
        return CsvText.of(Stream.concat(Stream.of(headings), rows.stream()).toList());
    }
}
