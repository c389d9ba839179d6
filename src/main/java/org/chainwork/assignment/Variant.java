package org.chainwork.assignment;

/**
 * A problem that a student has for an item.
 *
 * @param round 1 for the one that was dealt, more for each fresh one after wrong answers
 */
record Variant(long itemId, int round, long problemId) {}
