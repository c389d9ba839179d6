package org.chainwork.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * How many answers each client may still have checked: a bucket that fills by so many a second, up to what the largest
 * batch takes. Who has not called for a while starts with a full one.
 */
@Component
class Allowances {

    private static final int CLIENTS = 10_000;

    private final int perSecond;
    private final int most;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Allowances(ApiSettings settings, Clock clock) {
        this.perSecond = settings.requestsPerSecond();
        this.most = Math.max(perSecond, CheckController.MAX_BATCH);
        this.time = new ClockTime(clock);
        Duration untilFull = Duration.ofSeconds(perSecond == 0 ? 1 : most / perSecond + 1);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(untilFull)
                .build();
    }

    /** Throws {@link Refused} where the client has to wait. */
    void take(String client, int calls) {
        if (perSecond == 0 || calls == 0) {
            return;
        }
        ConsumptionProbe probe = buckets.get(client, first -> fullBucket()).tryConsumeAndReturnRemaining(calls);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill())
                    .plusSeconds(1)
                    .minusNanos(1)
                    .toSeconds();
            throw Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", perSecond, seconds)
                    .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                    .thrown();
        }
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
