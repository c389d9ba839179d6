package org.chainwork.fuzz;

import java.util.List;

/** One problem that texts are answers to. */
interface Subject {

    /** For the report. */
    String name();

    /** The names that an answer may use. */
    List<String> names();

    /** Right answers of its own, to be torn apart and put together anew. */
    List<String> keys();

    /** All that becomes of one answer; the verdict in a word or two. */
    String verdict(String answer);
}
