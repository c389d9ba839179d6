package org.chainwork.assignment;

import java.time.Instant;

/** A set of items for a course. */
public record Assignment(
        long id, long courseId, Kind kind, String title, Times times, Policy policy, boolean published) {

    Assignment with(String otherTitle, Times otherTimes, Policy otherPolicy) {
        return new Assignment(id, courseId, kind, otherTitle, otherTimes, otherPolicy, published);
    }

    public boolean isQuiz() {
        return kind == Kind.QUIZ;
    }

    /** Whether students can work on it. */
    public boolean isOpen(Instant now) {
        return published && times.isOpen(now);
    }
}
