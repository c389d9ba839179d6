package org.chainwork.assignment;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A submission of an attempt, as it is stored.
 *
 * @param verdict the code of the verdict that was given then
 * @param malrule the code of the diagnosis, null without one
 * @param repeatsId the earlier answer that this one equals, null where it is new
 */
public record Answer(
        long id,
        PartKey part,
        String rawText,
        String verdict,
        @Nullable String malrule,
        @Nullable String signature,
        @Nullable Long repeatsId,
        Instant submittedAt) {

    private static final Set<String> GRADED = Set.of("correct", "wrong-form", "incorrect");

    public boolean isCorrect() {
        return verdict.equals("correct");
    }

    /** Whether it costs an attempt: what could not be graded, and the same answer again, do not. */
    public boolean counts() {
        return GRADED.contains(verdict) && repeatsId == null;
    }
}
