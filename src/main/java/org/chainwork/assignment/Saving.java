package org.chainwork.assignment;

import java.time.Instant;

/** What became of a text that was to be saved as it was typed. */
public sealed interface Saving {

    /** It is on disk. */
    record Saved(Instant at) implements Saving {}

    /** Something else was saved since, from elsewhere; that is {@code held}, and stands. */
    record Superseded(String held) implements Saving {}

    /** Longer than any answer may be; what was saved before stands. */
    record TooLong() implements Saving {}

    /** The attempt has no such problem, or has another one by now. */
    record NotHere() implements Saving {}

    /** Whose attempt it is, is no student of the course any more; what was saved before stands. */
    record NotStudent() implements Saving {}

    /** Nothing is accepted any more. */
    record Over() implements Saving {}
}
