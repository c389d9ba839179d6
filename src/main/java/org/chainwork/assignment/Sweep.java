package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hands in, every second, what the clock has ended; after a start also what ended while the server was down. An attempt
 * that fails keeps no other from being handed in, and is tried again.
 */
@Component
class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    static final int MOST_AT_ONCE = 200;

    private final Attempts attempts;
    private final Sitting sitting;
    private final Clock clock;

    Sweep(Attempts attempts, Sitting sitting, Clock clock) {
        this.attempts = attempts;
        this.sitting = sitting;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void handInWhatIsOver() {
        Instant now = clock.instant();
        long last = 0;
        List<Long> overdue;
        do {
            // past those that failed, which are overdue still
            overdue = attempts.overdue(now, last, MOST_AT_ONCE);
            for (long attempt : overdue) {
                handIn(attempt);
                last = attempt;
            }
        } while (overdue.size() == MOST_AT_ONCE);
    }

    private void handIn(long attempt) {
        try {
            sitting.handInByClock(attempt);
        } catch (RuntimeException failure) {
            log.error("attempt {} could not be handed in; it is tried again", attempt, failure);
        }
    }
}
