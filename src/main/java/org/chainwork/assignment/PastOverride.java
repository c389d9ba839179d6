package org.chainwork.assignment;

import java.time.Instant;
import java.util.Optional;
import org.chainwork.algebra.Rational;

/**
 * An instructor's word on a student's points.
 *
 * @param points absent where it takes back those before it
 * @param reason empty where points are taken back
 * @param author the name of who did
 * @param told whether the student may read the reason
 */
public record PastOverride(Optional<Rational> points, String reason, String author, Instant madeAt, boolean told) {

    /** What counts, as long as there is no later word. */
    Optional<GradeOverride> standing() {
        return points.map(given -> new GradeOverride(given, reason, author, madeAt, told));
    }
}
