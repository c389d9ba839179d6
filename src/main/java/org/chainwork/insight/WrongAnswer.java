package org.chainwork.insight;

/**
 * A wrong answer as it was typed, with what it was given to.
 *
 * @param text shortened where it is long
 * @param student who gave it
 */
public record WrongAnswer(Question question, String text, Student student) {}
