package org.chainwork.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainwork.algebra.Secret;
import org.chainwork.problem.AnswerForm;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * What this version of the grader says of each case: whoever changes it raises {@link Grader#VERSION}, since stored answers
 * name the version that judged them. {@code -Dpinned-judgements=write} writes the file anew for another version, and
 * fails, so that nobody does so without looking.
 */
class PinnedJudgementsTest {

    private static final Path PINNED = Path.of("src/test/resources/grading/judgements.txt");
    private static final Path CASES = Path.of("src/test/resources/cases/dev.jsonl");
    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final Grader GRADER = new Grader(Secret.draw(new SplittableRandom(15)));

    @Test
    void whatTheGraderSaysChangesWithItsVersionOnly() throws IOException {
        String judgements = Stream.concat(
                        Stream.of("version " + Grader.VERSION),
                        Files.readAllLines(CASES).stream()
                                .map(JSON::readTree)
                                .filter(row -> row.path("submitted").isString())
                                .map(PinnedJudgementsTest::line))
                .collect(Collectors.joining("\n", "", "\n"));
        if ("write".equals(System.getProperty("pinned-judgements"))) {
            assertThat(Files.readAllLines(PINNED).getFirst())
                    .as("raise Grader.VERSION first")
                    .isNotEqualTo(judgements.lines().findFirst().orElseThrow());
            Files.writeString(PINNED, judgements);
            fail("wrote %s: look at what changed, then run without the switch", PINNED);
        }

        assertThat(judgements.lines())
                .as("raise Grader.VERSION, and run with -Dpinned-judgements=write")
                .containsExactlyElementsOf(Files.readAllLines(PINNED));
    }

    private static String line(JsonNode row) {
        return row.path("id").asString() + " " + said(row);
    }

    private static String said(JsonNode row) {
        List<WrittenQuestion.Definition> definitions = row.path("definitions").properties().stream()
                .map(entry -> new WrittenQuestion.Definition(
                        entry.getKey(), entry.getValue().asString()))
                .toList();
        WrittenQuestion question = new WrittenQuestion(
                definitions,
                Optional.of(row.path("y").asString()),
                Optional.of(row.path("wrt").asString()),
                Optional.empty());
        return switch (GRADER.judge(question)) {
            case QuestionReading.Asked(QuestionJudge judge) ->
                said(judge.judge(row.path("submitted").asString(), AnswerForm.ANY)
                        .verdict());
            case QuestionReading.Mistaken(Mistake mistake) -> "mistake " + mistake.kind();
        };
    }

    private static String said(Verdict verdict) {
        String name = verdict.getClass().getSimpleName();
        return verdict.diagnosed()
                .map(found -> "%s %s %s %s".formatted(name, found.malrule(), found.also(), found.sentence()))
                .orElse(name);
    }
}
