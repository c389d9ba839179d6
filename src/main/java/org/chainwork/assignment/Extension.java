package org.chainwork.assignment;

import java.time.Instant;

/**
 * More time for one student.
 *
 * @param to the assignment is due, and closes, no earlier
 * @param author the name of the instructor who gave it
 */
public record Extension(Instant to, String reason, String author, Instant madeAt) {}
