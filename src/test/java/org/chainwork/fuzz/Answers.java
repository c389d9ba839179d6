package org.chainwork.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Answers as students type them: those of the checker's cases and of its table of answers. */
final class Answers {

    private static final int ANSWER_COLUMN = 3;

    static final List<String> ALL =
            Stream.concat(ofCases(), ofTable()).distinct().toList();

    private Answers() {}

    private static Stream<String> ofCases() {
        return lines("/cases/dev.jsonl")
                .map(JsonMapper.shared()::readTree)
                .map(row -> row.path("submitted").asString(""));
    }

    private static Stream<String> ofTable() {
        return lines("/algebra/answers.csv")
                .map(line -> line.split(";", -1))
                .filter(columns -> columns.length > ANSWER_COLUMN)
                .map(columns -> columns[ANSWER_COLUMN].strip());
    }

    private static Stream<String> lines(String resource) {
        try (InputStream file = Answers.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("answers expected in " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
