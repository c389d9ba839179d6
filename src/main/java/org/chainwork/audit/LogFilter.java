package org.chainwork.audit;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Which entries of the log are wanted: those that fit all that is given.
 *
 * @param act the code of a kind of act
 * @param course the number of the course where it was done
 * @param actor the account that did it
 */
public record LogFilter(Optional<String> act, Optional<Long> course, Optional<Long> actor) {

    public static final LogFilter ALL = new LogFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** What is given, by the columns that it is in; the course comes first, which tells the most apart. */
    SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = new LinkedHashMap<>();
        course.ifPresent(number -> columns.put("course_id", number));
        actor.ifPresent(account -> columns.put("actor_id", account));
        act.ifPresent(code -> columns.put("act", code));
        return columns;
    }
}
