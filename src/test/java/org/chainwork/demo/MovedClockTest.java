package org.chainwork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovedClockTest {

    private static final Instant REAL = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant PAST = Instant.parse("2026-01-01T12:00:00Z");

    private final MovedClock clock = new MovedClock(Clock.fixed(REAL, ZoneOffset.UTC));

    @Test
    void isTheRealOneUnlessItIsMoved() {
        assertThat(clock.instant()).isEqualTo(REAL);
        clock.moveTo(PAST);
        assertThat(clock.instant()).isEqualTo(PAST);
        clock.letGo();
        assertThat(clock.instant()).isEqualTo(REAL);
    }

    @Test
    void inAnotherZoneItMovesToo() {
        Clock elsewhere = clock.withZone(ZoneId.of("Europe/Berlin"));

        clock.moveTo(PAST);

        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(elsewhere.instant()).isEqualTo(PAST);
        assertThat(elsewhere.withZone(ZoneOffset.UTC).instant()).isEqualTo(PAST);
    }
}
