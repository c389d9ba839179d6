package org.chainwork.assignment;

import java.time.Instant;
import java.util.Optional;
import org.chainwork.account.SignedIn;
import org.springframework.stereotype.Component;

/** The attempts of whoever is signed in, locked. Nobody changes an attempt but through here, and the clock. */
@Component
class OwnAttempts {

    private final Attempts attempts;
    private final SignedIn signedIn;

    OwnAttempts(Attempts attempts, SignedIn signedIn) {
        this.attempts = attempts;
        this.signedIn = signedIn;
    }

    Optional<Attempt> lock(long id) {
        return attempts.lock(id)
                .filter(attempt -> signedIn.id()
                        .filter(account -> account == attempt.accountId())
                        .isPresent());
    }

    /** Absent also where nothing is accepted any more of what came {@code now}. */
    Optional<Attempt> lockRunning(long id, Instant now) {
        return lock(id).filter(attempt -> attempt.isRunning(now));
    }
}
