package org.chainwork.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A set of items for a course. */
public record Assignment(
        long id, long courseId, Kind kind, String title, Times times, Policy policy, boolean published) {

    Assignment with(String otherTitle, Times otherTimes, Policy otherPolicy) {
        return new Assignment(id, courseId, kind, otherTitle, otherTimes, otherPolicy, published);
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
}
