package org.chainwork.assignment;

import java.time.Instant;

/** What stands in a field, and since when we hold it. */
public record Draft(String text, Instant savedAt) {}
