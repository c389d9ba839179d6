package org.chainwork.audit;

import java.time.Instant;

/**
 * One act.
 *
 * @param actor the name of who did it; empty where it was the installation itself
 * @param email the address of who did it: names are not unique; empty where it was the installation itself
 * @param course the name of the course where it was done, empty where it was in none
 * @param before the state that was, empty where there was none; see {@link #isWhole}
 * @param after the state that is, empty where there is none
 */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String email,
        String course,
        String act,
        String subject,
        String before,
        String after) {

    /** In characters: as much of each state comes with a page of the log. That of a regrade has a line for each item of each student. */
    static final int BEGINNING = 500;

    /** Whether a state that came with a page of the log is all of it; else it is its beginning. */
    public static boolean isWhole(String state) {
        return state.length() < BEGINNING;
    }
}
