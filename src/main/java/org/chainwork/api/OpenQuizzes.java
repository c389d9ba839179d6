package org.chainwork.api;

/**
 * Tells whether a quiz is open. While one is, the checker must not tell its students what is right: calls without a token
 * are refused.
 */
public interface OpenQuizzes {

    boolean anyOpen();
}
