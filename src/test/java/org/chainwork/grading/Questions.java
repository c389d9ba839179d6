package org.chainwork.grading;

import java.util.List;
import java.util.Optional;
import org.chainwork.grading.WrittenQuestion.Definition;

/** Questions for tests; definitions are written {@code u=w1*x+b1}. */
final class Questions {

    private Questions() {}

    static WrittenQuestion of(List<String> definitions, String output, String target) {
        return new WrittenQuestion(
                definitions.stream().map(Questions::definition).toList(),
                Optional.of(output),
                Optional.of(target),
                Optional.empty());
    }

    private static Definition definition(String written) {
        int equals = written.indexOf('=');
        return new Definition(written.substring(0, equals), written.substring(equals + 1));
    }
}
