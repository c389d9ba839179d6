package org.chainwork.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/**
 * How often somebody may do something: each has a bucket of their own that fills little by little. Who has not been here
 * for a while starts with a full one.
 */
public final class Allowance {

    private static final int MOST_KNOWN = 10_000;

    private final int capacity;
    private final int refill;
    private final Duration period;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /** At most {@code capacity} at once, and {@code refill} more, at least one, in each {@code period}. */
    public Allowance(int capacity, int refill, Duration period, Clock clock) {
        this.capacity = capacity;
        this.refill = refill;
        this.period = period;
        this.time = new ClockTime(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterAccess(period.multipliedBy(capacity / refill + 1L))
                .build();
    }

    public Bucket of(String who) {
        return buckets.get(
                who,
                first -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, period))
                        .withCustomTimePrecision(time)
                        .build());
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
