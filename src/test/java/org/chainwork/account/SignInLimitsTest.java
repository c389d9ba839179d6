package org.chainwork.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.chainwork.account.SignInsLimited.Limit;
import org.junit.jupiter.api.Test;

class SignInLimitsTest {

    private Instant now = Instant.parse("2026-03-01T03:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final SignInLimits limits = new SignInLimits(clock);

    @Test
    void theSameIsNewsOnceAnHour() {
        assertThat(isNews("ada@example.org")).isTrue();
        now = now.plus(Duration.ofMinutes(59));
        assertThat(isNews("ada@example.org")).isFalse();
        now = now.plus(Duration.ofMinutes(2));

        assertThat(isNews("ada@example.org")).isTrue();
    }

    @Test
    void nobodyFloodsTheLog() {
        assertThat(IntStream.range(0, 1_000).filter(i -> isNews("somebody" + i + "@example.org")))
                .hasSize(SignInLimits.MOST_TOLD);
    }

    private boolean isNews(String email) {
        return limits.isNews(Limit.ACCOUNT_FROM_ADDRESS, email, "192.0.2.1");
    }
}
