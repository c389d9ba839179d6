package org.chainwork.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chainwork.algebra.Rational;
import org.chainwork.course.Member;

/**
 * What a student has of an assignment.
 *
 * @param attempts in their order, none where the student never started
 * @param override given instead of what was computed
 * @param times when this student can do it
 */
public record StudentScore(
        Member student, Counting counting, List<AttemptScore> attempts, Optional<GradeOverride> override, Times times) {

    public StudentScore {
        attempts = List.copyOf(attempts);
    }

    /** The grade; absent where there is neither an attempt nor an override. */
    public Optional<Rational> points() {
        return override.map(GradeOverride::points).or(this::computed);
    }

    /** The grade, once it says something: before anything is handed in it is that of an attempt which has just begun. */
    public Optional<Rational> settled() {
        return hasHandedIn() || override.isPresent() ? points() : Optional.empty();
    }

    /** Whether the grade is that of work which was not handed in yet. */
    public boolean isInProgress() {
        return override.isEmpty()
                && attempts.stream().anyMatch(score -> !score.attempt().isHandedIn());
    }

    public boolean hasStarted() {
        return !attempts.isEmpty();
    }

    /** Whether at least one attempt was handed in, whatever became of later ones. */
    public boolean hasHandedIn() {
        return attempts.stream().anyMatch(score -> score.attempt().isHandedIn());
    }

    /** The attempt at which the student is at work. */
    public Optional<Attempt> running(Instant now) {
        return attempts.stream()
                .map(AttemptScore::attempt)
                .filter(attempt -> attempt.isRunning(now))
                .findAny();
    }

    /** The attempts that make the computed grade: of equally good ones the first; none where there is no attempt. */
    public List<AttemptScore> counted() {
        List<AttemptScore> eligible = eligible();
        if (eligible.isEmpty()) {
            return List.of();
        }
        return switch (counting) {
            case BEST -> List.of(best(eligible));
            case LAST -> List.of(eligible.getLast());
            case MEAN -> eligible;
        };
    }

    /** One more attempt takes part when it is handed in: what has just begun must not lower a mean, nor be the last. */
    private List<AttemptScore> eligible() {
        return hasHandedIn()
                ? attempts.stream()
                        .filter(score -> score.attempt().isHandedIn())
                        .toList()
                : attempts;
    }

    /** The grade as it would be without an override. */
    public Optional<Rational> computed() {
        List<AttemptScore> eligible = eligible();
        return eligible.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        counting.of(eligible.stream().map(AttemptScore::points).toList()));
    }

    /** The points of the items, in their order, that make the computed grade; empty where there is no attempt. */
    public List<Rational> byItem() {
        if (attempts.isEmpty()) {
            return List.of();
        }
        List<AttemptScore> counted = counted();
        return IntStream.range(0, counted.getFirst().items().size())
                .mapToObj(i -> Counting.MEAN.of(counted.stream()
                        .map(attempt -> attempt.items().get(i).points())
                        .toList()))
                .toList();
    }

    /** The first of those that are worth most. */
    private static AttemptScore best(List<AttemptScore> attempts) {
        return attempts.stream()
                .reduce((one, other) -> other.points().compareTo(one.points()) > 0 ? other : one)
                .orElseThrow();
    }
}
