package org.chainwork.course;

import java.util.List;
import org.chainwork.platform.Codes;

/**
 * What a roster's file says. It is imported as a whole, or, with any mistake in it, not at all.
 *
 * @param unread the columns that say nothing to us, by their names in the file
 */
public record Roster(List<RosterRow> rows, List<RosterMistake> mistakes, List<String> unread) {

    public Roster {
        rows = List.copyOf(rows);
        mistakes = List.copyOf(mistakes);
        unread = List.copyOf(unread);
    }

    /**
     * One thing in the file that cannot be imported.
     *
     * @param line of the file, from 1
     * @param found what stands there
     */
    public record RosterMistake(long line, Kind kind, String found) {}

    /** What is wrong. */
    public enum Kind {
        /** No column of e-mail addresses, or none of names. */
        HEADER,
        /** Not CSV: a quotation mark that is never closed, say. */
        FORM,
        /** Something stands there, but no e-mail address. */
        EMAIL,
        /** Nothing stands there. */
        NO_EMAIL,
        NAME,
        /** The address stands in an earlier line too. */
        TWICE,
        TOO_MANY,
        EMPTY;

        /** In small letters and hyphens. */
        public String code() {
            return Codes.of(this);
        }
    }
}
