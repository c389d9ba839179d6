package org.chainwork.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.AttemptScore;
import org.chainwork.assignment.StudentScore;

/**
 * What a student reached at each item.
 *
 * @param points the grade; absent without one
 * @param fractions one for each item, in [0, 1], over the attempts that count; absent where nothing is known yet
 */
public record StudentRow(Student student, Optional<Rational> points, List<Optional<Rational>> fractions) {

    public StudentRow {
        fractions = List.copyOf(fractions);
    }

    static StudentRow of(StudentScore score, List<AttemptScore> counting, int items) {
        return new StudentRow(
                Student.of(score.student()),
                score.points(),
                IntStream.range(0, items)
                        .mapToObj(index -> CountingAttempts.fraction(counting, index))
                        .toList());
    }
}
