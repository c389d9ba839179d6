package org.chainwork.assignment;

import java.time.Instant;

/**
 * What an instructor says to a student of their work at an assignment.
 *
 * @param author the name of who does
 */
public record Comment(String text, String author, Instant madeAt) {}
