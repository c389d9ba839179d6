package org.chainwork.api;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Clock;
import java.time.Duration;
import org.chainwork.platform.Allowance;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How many answers each client may still have checked: so many a second, up to what the largest batch takes. */
@Component
class Allowances {

    private final int perSecond;
    private final Allowance allowance;

    Allowances(ApiSettings settings, Clock clock) {
        this.perSecond = settings.requestsPerSecond();
        this.allowance = new Allowance(
                Math.max(perSecond, CheckController.MAX_BATCH),
                // with no limit nothing is ever taken
                Math.max(perSecond, 1),
                Duration.ofSeconds(1),
                clock);
    }

    /** Throws {@link Refused} where the client has to wait. */
    void take(String client, int calls) {
        if (perSecond == 0 || calls == 0) {
            return;
        }
        ConsumptionProbe probe = allowance.of(client).tryConsumeAndReturnRemaining(calls);
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
}
