package org.chainwork.assignment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment can be done.
 *
 * @param dueAt after it answers are late
 * @param closesAt from it on nothing is accepted
 * @param minutes that a quiz takes, 0 without a clock
 */
public record Times(Instant opensAt, Instant dueAt, Instant closesAt, int minutes) {

    public Times {
        if (!opensAt.isBefore(dueAt) || closesAt.isBefore(dueAt)) {
            throw new IllegalArgumentException(
                    "opening before due before closing expected, found " + opensAt + ", " + dueAt + ", " + closesAt);
        }
    }

    /** For a student who has more time; the same for null. */
    Times extendedTo(@Nullable Instant end) {
        return end == null ? this : new Times(opensAt, later(dueAt, end), later(closesAt, end), minutes);
    }

    static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** When an attempt ends that is started now, with so much more time; that much it may go on after the closing, too. */
    public Instant end(Instant start, int extraTimePercent) {
        if (minutes == 0) {
            return closesAt;
        }
        Instant end = start.plus(limit(extraTimePercent));
        Instant latest = closesAt.plus(limit(extraTimePercent)).minus(limit(0));
        return end.isBefore(latest) ? end : latest;
    }

    /** How long an attempt takes with so much more time; zero without a clock. */
    public Duration limit(int extraTimePercent) {
        return Duration.ofMinutes(minutes).multipliedBy(100 + extraTimePercent).dividedBy(100);
    }
}
