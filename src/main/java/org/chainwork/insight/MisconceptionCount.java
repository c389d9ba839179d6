package org.chainwork.insight;

/**
 * How often wrong answers equalled the result of a malrule. The same answer again of the same student is none.
 *
 * @param malrule its code, or two joined by a plus sign
 * @param students how many gave such an answer
 */
public record MisconceptionCount(String malrule, int students, int answers) {}
