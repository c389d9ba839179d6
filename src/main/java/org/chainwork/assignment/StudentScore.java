package org.chainwork.assignment;

import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.course.Member;

/**
 * What a student has of an assignment.
 *
 * @param attempts in their order, none where the student never started
 * @param override given instead of what was computed
 */
public record StudentScore(
        Member student, Counting counting, List<AttemptScore> attempts, Optional<GradeOverride> override) {

    public StudentScore {
        attempts = List.copyOf(attempts);
    }

    /** The grade; absent where there is neither an attempt nor an override. */
    public Optional<Rational> points() {
        return override.map(GradeOverride::points).or(this::computed);
    }

    /** The grade as it would be without an override. */
    public Optional<Rational> computed() {
        return attempts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        counting.of(attempts.stream().map(AttemptScore::points).toList()));
    }
}
