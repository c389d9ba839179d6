package org.chainwork.course;

import java.util.List;
import org.chainwork.platform.Codes;

/**
 * What a roster would do. Names of accounts are nothing that a list of addresses should tell: only who is in the course
 * already goes by another name than the roster's.
 *
 * @param entries in the order of the roster
 * @param room how many more the course takes
 */
public record Newcomers(List<Entry> entries, int room) {

    public Newcomers {
        entries = List.copyOf(entries);
    }

    /**
     * One row of the roster.
     *
     * @param name by which they go in the course, then or now
     */
    public record Entry(String email, String name, Standing standing) {}

    /** What somebody on the roster is before it is imported. */
    public enum Standing {
        /** Gets an account. */
        FRESH,
        /** Has one. */
        KNOWN,
        /** Is in the course already, and stays as they are there. */
        MEMBER,
        /** Was in the course, and does not come back by a roster. */
        FORMER;

        /** In small letters. */
        public String code() {
            return Codes.of(this);
        }
    }

    public int count(Standing standing) {
        return (int)
                entries.stream().filter(entry -> entry.standing() == standing).count();
    }

    public int count() {
        return count(Standing.FRESH) + count(Standing.KNOWN);
    }

    public boolean fit() {
        return count() <= room;
    }
}
