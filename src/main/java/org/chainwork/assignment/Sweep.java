package org.chainwork.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** What goes on failing is told no more often. */
    static final Duration QUIET = Duration.ofMinutes(10);

    private final Attempts attempts;
    private final Sitting sitting;
    private final Clock clock;
    private Instant quietUntil = Instant.MIN;

    Sweep(Attempts attempts, Sitting sitting, Clock clock) {
        this.attempts = attempts;
        this.sitting = sitting;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void handInWhatIsOver() {
        Instant now = clock.instant();
        try {
            Failures failures = handInUntil(now);
            if (failures.first != null) {
                tell(now, failures.count + " attempts could not be handed in; they are tried again", failures.first);
            } else {
                quietUntil = Instant.MIN;
            }
        } catch (RuntimeException failure) {
            tell(now, "attempts that are over could not be looked for; it is tried again", failure);
        }
    }

    /** The first tells most of them: a database that is down, say. */
    private static final class Failures {

        private int count;
        private @Nullable RuntimeException first;

        void add(RuntimeException failure) {
            count++;
            first = first == null ? failure : first;
        }
    }

    private void tell(Instant now, String what, RuntimeException failure) {
        if (!now.isBefore(quietUntil)) {
            log.error("{}, and told in {} again if that goes on", what, QUIET, failure);
            quietUntil = now.plus(QUIET);
        }
    }

    private Failures handInUntil(Instant now) {
        Failures failures = new Failures();
        long last = 0;
        List<Long> overdue;
        do {
            // past those that failed, which are overdue still
            overdue = attempts.overdue(now, last, MOST_AT_ONCE);
            for (long attempt : overdue) {
                try {
                    sitting.handInByClock(attempt);
                } catch (RuntimeException failure) {
                    failures.add(failure);
                }
                last = attempt;
            }
        } while (overdue.size() == MOST_AT_ONCE);
        return failures;
    }
}
