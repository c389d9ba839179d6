package org.chainwork.grading;

import java.util.List;
import java.util.Optional;

/**
 * A question about definitions of somebody's own, as it was written. Either {@code output} is given, or {@code expected},
 * or {@code y} is defined and asked for.
 *
 * @param definitions innermost first
 * @param output what {@code y} is
 * @param target what {@code y} is differentiated with respect to
 * @param expected what an answer has to equal, in place of a derivative
 */
public record WrittenQuestion(
        List<Definition> definitions, Optional<String> output, Optional<String> target, Optional<String> expected) {

    /** {@code name = text}. */
    public record Definition(String name, String text) {}

    public WrittenQuestion {
        definitions = List.copyOf(definitions);
    }
}
