package org.chainwork.practice;

import java.time.Instant;

/**
 * One answer that a guest sent, as typed.
 *
 * @param position of the part in its problem, from 1
 * @param verdict the code of the verdict that was given then
 */
public record Submission(long id, long problemId, int position, String rawText, String verdict, Instant submittedAt) {}
