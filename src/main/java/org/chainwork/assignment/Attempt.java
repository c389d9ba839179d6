package org.chainwork.assignment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One student's go at an assignment.
 *
 * @param number of the student's attempts at the assignment, from 1
 * @param endsAt from it on nothing is accepted
 * @param addedMinutes that its student was given for it alone while it ran
 * @param receipt proves that it was handed in; null as long as it was not
 */
public record Attempt(
        long id,
        long assignmentId,
        long accountId,
        int number,
        Instant startedAt,
        Instant endsAt,
        int addedMinutes,
        @Nullable Instant handedInAt,
        @Nullable String receipt) {

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    public boolean isRunning(Instant now) {
        return !isHandedIn() && now.isBefore(endsAt);
    }

    /** When it ends by those times, for a student with so much more time; it may have been promised a later end before. */
    Instant end(Times times, int extraTimePercent) {
        return times.end(startedAt, extraTimePercent).plus(Duration.ofMinutes(addedMinutes));
    }
}
