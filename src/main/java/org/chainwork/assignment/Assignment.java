package org.chainwork.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of items for a course.
 *
 * @param tightenedAt when its rules became stricter last for whoever was at work; null where they never did
 */
public record Assignment(
        long id,
        long courseId,
        Kind kind,
        String title,
        Times times,
        Policy policy,
        boolean published,
        @Nullable Instant tightenedAt) {

    Assignment with(String otherTitle, Times otherTimes, Policy otherPolicy) {
        return new Assignment(id, courseId, kind, otherTitle, otherTimes, otherPolicy, published, tightenedAt);
    }

    /** As it is for a student who has more time; the same for null. */
    Assignment extendedTo(@Nullable Instant end) {
        return with(title, times.extendedTo(end), policy);
    }

    public boolean isQuiz() {
        return kind == Kind.QUIZ;
    }

    /** Whether students can work on it. */
    public boolean isOpen(Instant now) {
        return published && times.isOpen(now);
    }

    /**
     * What an answer is worth at that time, of what it was worth before the due date: percent, from 0 to 100. Days are those of
     * the zone.
     */
    public int percentLeft(Instant at, ZoneId zone) {
        return Scoring.percentWhenLate(policy, times.dueAt().atZone(zone), at);
    }

    /** When its rules became stricter last, if that was after the attempt had begun. */
    public Optional<Instant> tightenedSince(Attempt attempt) {
        return Optional.ofNullable(tightenedAt).filter(at -> at.isAfter(attempt.startedAt()));
    }
}
