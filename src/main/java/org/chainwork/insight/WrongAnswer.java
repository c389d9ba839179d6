package org.chainwork.insight;

/**
 * A wrong answer as it was typed, with what it was given to.
 *
 * @param text its beginning where it is too long to be shown as a formula
 * @param student who gave it
 */
public record WrongAnswer(Question question, String text, Student student) {}
