package org.chainwork.audit;

import java.time.Instant;

/**
 * One act.
 *
 * @param actor the name of who did it; empty where it was the installation itself
 * @param before the state that was, empty where there was none
 * @param after the state that is, empty where there is none
 */
public record AuditEntry(long id, Instant at, String actor, String act, String subject, String before, String after) {}
