package org.chainwork.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.stream.IntStream;
import org.chainwork.account.SignInsLimited.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void aFloodOfOneKindSilencesNoOther(Limit flooded) {
        IntStream.range(0, 1_000).forEach(i -> limits.isNews(flooded, "somebody" + i + "@example.org", "192.0.2." + i));

        assertThat(Limit.values())
                .filteredOn(limit -> limits.isNews(limit, "ada@example.org", "198.51.100.1"))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(flooded)));
    }

    @ParameterizedTest
    @EnumSource
    void whatThereWasNoRoomForIsNewsAsSoonAsThereIs(Limit limit) {
        IntStream.range(0, SignInLimits.MOST_TOLD)
                .forEach(i -> limits.isNews(limit, "somebody" + i + "@example.org", "192.0.2." + i));
        assertThat(limits.isNews(limit, "ada@example.org", "198.51.100.1")).isFalse();
        now = now.plus(Duration.ofMinutes(1));

        assertThat(limits.isNews(limit, "ada@example.org", "198.51.100.1")).isTrue();
    }

    private boolean isNews(String email) {
        return limits.isNews(Limit.ACCOUNT_FROM_ADDRESS, email, "192.0.2.1");
    }
}
