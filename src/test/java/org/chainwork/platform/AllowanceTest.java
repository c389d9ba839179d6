package org.chainwork.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {

    private final AtomicLong now =
            new AtomicLong(Instant.parse("2026-03-01T08:00:00Z").toEpochMilli());
    private final InstantSource source = () -> Instant.ofEpochMilli(now.get());
    private final Allowance allowance = new Allowance(10, 1, Duration.ofMinutes(1), source.withZone(ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 150, 250, 350})
    void stepsBetweenTriesDoNotFillTheBucketFasterThanTimeDoes(int stepMillis) {
        int taken = 0;
        for (int i = 0; i < 75; i++) {
            taken += allowance.of("ada").tryConsume(1) ? 1 : 0;
            now.addAndGet(stepMillis);
        }

        assertThat(taken).isEqualTo(10 + 74 * stepMillis / 60_000);
    }
}
