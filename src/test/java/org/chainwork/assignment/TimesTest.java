package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final Instant OPENS = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant CLOSES = OPENS.plus(Duration.ofHours(1));
    private static final Times ONE_MINUTE = new Times(OPENS, CLOSES, CLOSES, 1);

    @Test
    void extraTimeIsGivenToTheSecond() {
        assertThat(ONE_MINUTE.limit(25)).isEqualTo(Duration.ofSeconds(75));
        assertThat(ONE_MINUTE.end(OPENS, 25)).isEqualTo(OPENS.plusSeconds(75));
    }

    @Test
    void extraTimeAloneGoesOnAfterTheClosing() {
        Instant late = CLOSES.minusSeconds(30);

        assertThat(ONE_MINUTE.end(late, 0)).isEqualTo(CLOSES);
        assertThat(ONE_MINUTE.end(late, 25)).isEqualTo(CLOSES.plusSeconds(15));
    }
}
