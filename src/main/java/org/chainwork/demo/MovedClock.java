package org.chainwork.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time as it is; save while a past is made, before the server takes requests. */
final class MovedClock extends Clock {

    private final Clock real;
    private volatile @Nullable Instant moved;

    MovedClock(Clock real) {
        this.real = real;
    }

    void moveTo(Instant instant) {
        moved = instant;
    }

    void letGo() {
        moved = null;
    }

    @Override
    public Instant instant() {
        Instant set = moved;
        return set == null ? real.instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        // as a source alone: a clock is one too, and would come back here
        InstantSource here = () -> instant();
        return here.withZone(zone);
    }
}
