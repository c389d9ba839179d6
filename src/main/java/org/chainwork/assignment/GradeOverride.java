package org.chainwork.assignment;

import java.time.Instant;
import org.chainwork.algebra.Rational;

/**
 * Points that an instructor gave instead of what was computed.
 *
 * @param author the name of who did
 * @param told whether the student may read the reason
 */
public record GradeOverride(Rational points, String reason, String author, Instant madeAt, boolean told) {}
