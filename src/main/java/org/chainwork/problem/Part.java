package org.chainwork.problem;

/**
 * One thing that a problem asks for: the sensitivity to {@code target}, as a formula.
 *
 * @param position in the problem, from 1
 */
public record Part(int position, String target, AnswerForm form) {}
