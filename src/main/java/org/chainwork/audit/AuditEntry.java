package org.chainwork.audit;

import java.time.Instant;

/**
 * One act.
 *
 * @param actor the name of who did it; empty where it was the installation itself
 * @param email the address of who did it: names are not unique; empty where it was the installation itself
 * @param course the name of the course where it was done, empty where it was in none
 * @param before the state that was, empty where there was none
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
        String after) {}
