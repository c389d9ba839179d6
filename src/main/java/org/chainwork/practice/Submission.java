package org.chainwork.practice;

import java.time.Instant;

/**
 * One answer that a guest sent, as typed.
 *
 * @param position of the part in its problem, from 1
 * @param verdict the code of the verdict that was given then
 * @param solutionSeen whether the worked solution had been shown before
 */
public record Submission(
        long id,
        long problemId,
        int position,
        String rawText,
        String verdict,
        boolean solutionSeen,
        Instant submittedAt) {}
