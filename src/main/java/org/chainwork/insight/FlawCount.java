package org.chainwork.insight;

/**
 * How many answers to an item have a flaw. The same answer again of the same student is none, and neither is one that cost
 * no try and was followed by another: students mend those by themselves.
 *
 * @param students how many gave such an answer
 */
public record FlawCount(Flaw flaw, int students, int answers) {}
