package org.chainwork.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One student's go at an assignment.
 *
 * @param number of the student's attempts at the assignment, from 1
 * @param endsAt from it on nothing is accepted
 * @param receipt proves that it was handed in; null as long as it was not
 */
public record Attempt(
        long id,
        long assignmentId,
        long accountId,
        int number,
        Instant startedAt,
        Instant endsAt,
        @Nullable Instant handedInAt,
        @Nullable String receipt) {

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    public boolean isRunning(Instant now) {
        return !isHandedIn() && now.isBefore(endsAt);
    }
}
