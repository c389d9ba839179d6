package org.chainwork.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Secret;
import org.chainwork.algebra.Vocabulary;
import org.chainwork.chain.NamedComposition;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The wrong answers among the cases say which misconception they were made by. */
class MisconceptionsTest {

    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final Grader GRADER = new Grader(Secret.draw(new SplittableRandom(8)));

    /** What the cases call otherwise. */
    private static final Map<String, String> CODES = Map.of("arithmetic-slip", "constant-factor");

    @Test
    void namesTheMalruleOfNearlyEveryCase() throws IOException {
        List<String> others = new ArrayList<>();
        int asked = 0;
        int first = 0;
        int found = 0;
        for (JsonNode row : rows()) {
            String misconception = row.path("misconception").asString("").replace('_', '-');
            String code = CODES.getOrDefault(misconception, misconception);
            Optional<NamedComposition> named = code.isEmpty() ? Optional.empty() : composition(row);
            if (named.isEmpty()) {
                continue;
            }
            asked++;
            Judgement judgement = judge(named.get(), row);
            Optional<Diagnosis> diagnosis = judgement.verdict().diagnosed();
            boolean isFirst =
                    diagnosis.filter(what -> what.malrule().equals(code)).isPresent();
            if (isFirst) {
                first++;
            }
            if (isFirst || diagnosis.filter(what -> what.also().contains(code)).isPresent()) {
                found++;
            } else {
                others.add("%s %s of %s: %s is %s"
                        .formatted(
                                row.path("id").asString(),
                                code,
                                named.get().composition().written().replace("\n", ", "),
                                row.path("submitted").asString(),
                                diagnosis
                                        .map(Record::toString)
                                        .orElse(judgement.verdict().toString())));
            }
        }

        System.out.printf("%d cases, %d named first, %d named: %.1f %%%n", asked, first, found, 100.0 * found / asked);
        assertThat(asked).isGreaterThan(200);
        assertThat(found)
                .as("named, of %d; not: %s", asked, String.join("\n", others))
                .isGreaterThanOrEqualTo(asked * 95 / 100);
    }

    private static Judgement judge(NamedComposition named, JsonNode row) {
        Vocabulary vocabulary = vocabulary(row);
        String target =
                PlainText.print(named.renamed(Expr.symbol(row.path("wrt").asString())));
        String answer = PlainText.print(named.renamed(read(row.path("submitted").asString(), vocabulary)));
        Part part = new Part(1, target, AnswerForm.ANY);
        return GRADER.judge(new Problem("by-hand", 1, 0, named.composition(), List.of(part)))
                .judge(part, answer);
    }

    private static Optional<NamedComposition> composition(JsonNode row) {
        Vocabulary vocabulary = vocabulary(row);
        SequencedMap<String, Expr> definitions = new LinkedHashMap<>();
        row.path("definitions")
                .properties()
                .forEach(entry ->
                        definitions.put(entry.getKey(), read(entry.getValue().asString(), vocabulary)));
        return NamedComposition.of(
                Definitions.of(definitions), read(row.path("y").asString(), vocabulary), "x");
    }

    private static Vocabulary vocabulary(JsonNode row) {
        return Vocabulary.of(Stream.of(
                        row.path("vars").valueStream().map(JsonNode::asString),
                        row.path("definitions").propertyStream().map(Map.Entry::getKey),
                        Stream.of("y"))
                .flatMap(names -> names)
                .toList());
    }

    private static Expr read(String text, Vocabulary vocabulary) {
        if (Parser.read(text, vocabulary) instanceof Read(Expr expr)) {
            return expr;
        }
        throw new IllegalArgumentException("readable text expected, found " + text);
    }

    private static List<JsonNode> rows() throws IOException {
        try (InputStream file = MisconceptionsTest.class.getResourceAsStream("/cases/dev.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .toList();
        }
    }
}
