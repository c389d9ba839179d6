package org.chainwork.algebra;

/**
 * The text is no expression.
 *
 * @param fault what is wrong there, and so what was expected
 * @param offset place of the fault in the text as it was given, in UTF-16 units from 0 to its length
 * @param found the piece of text at that place, empty at the end of the text
 * @param text all of it as it was given; empty where there is none, or too much of it
 */
public record Unreadable(Fault fault, int offset, String found, String text) implements Reading {

    /** More of a text would not be looked at. */
    static final int LONGEST_FOUND = 24;

    public Unreadable(Fault fault, int offset, String found) {
        this(fault, offset, found, "");
    }
}
