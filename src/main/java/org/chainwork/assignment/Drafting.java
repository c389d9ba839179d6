package org.chainwork.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.chainwork.algebra.Parser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what stands in the fields of an attempt, as it is typed. */
@Service
public class Drafting {

    private final OwnAttempts own;
    private final Variants variants;
    private final Drafts drafts;
    private final Clock clock;

    Drafting(OwnAttempts own, Variants variants, Drafts drafts, Clock clock) {
        this.own = own;
        this.variants = variants;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What stands in one's own attempt. Throws {@link org.chainwork.platform.Absent} for others. */
    @Transactional(readOnly = true)
    public Map<PartKey, Draft> of(Attempt attempt) {
        return drafts.of(own.require(attempt.id()).id());
    }

    /**
     * Keeps a text: where this says that it is saved, it is on disk. Of two windows none undoes what the other saved: who
     * has not seen it is told, and decides.
     *
     * @param base what the window or the browser believes to be held; empty where it knows of nothing
     */
    @Transactional
    public Saving keep(long id, PartKey part, String text, String base) {
        Instant now = clock.instant();
        Optional<Attempt> running = own.lockRunning(id, now);
        if (running.isEmpty()) {
            return new Saving.Over();
        }
        if (!own.isOfStudent(running.get())) {
            return new Saving.NotStudent();
        }
        if (variants.now(running.get(), part).isEmpty()) {
            return new Saving.NotHere();
        }
        if (text.length() > Parser.MAX_LENGTH) {
            return new Saving.TooLong();
        }
        return drafts.keepInPlaceOf(base, id, part, text, now)
                .<Saving>map(Saving.Superseded::new)
                .orElseGet(() -> new Saving.Saved(now));
    }
}
