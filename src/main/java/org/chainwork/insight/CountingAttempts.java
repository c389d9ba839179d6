package org.chainwork.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.AttemptScore;
import org.chainwork.assignment.ItemScore;
import org.chainwork.assignment.StudentScore;

/** Which of the attempts make the grade, and what they tell of an item. */
final class CountingAttempts {

    private CountingAttempts() {}

    /** None where the student never started. Of equally good ones the first. */
    static List<AttemptScore> of(StudentScore score) {
        List<AttemptScore> attempts = score.attempts();
        if (attempts.isEmpty()) {
            return List.of();
        }
        return switch (score.counting()) {
            case BEST ->
                List.of(attempts.stream()
                        .max(Comparator.comparing(AttemptScore::points)
                                .thenComparingInt(attempt -> -attempt.attempt().number()))
                        .orElseThrow());
            case LAST -> List.of(attempts.getLast());
            case MEAN -> attempts;
        };
    }

    /** Absent as long as the attempt runs and has not tried the item: nobody knows yet. */
    static Optional<Rational> fraction(AttemptScore attempt, ItemScore item) {
        return attempt.attempt().isHandedIn() || item.isTried() ? Optional.of(item.fraction()) : Optional.empty();
    }
}
