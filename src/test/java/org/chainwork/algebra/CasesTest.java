package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A thousand answers whose truth was set by exact arithmetic, apart from this code. See the README beside the file. */
class CasesTest {

    private static final ObjectMapper JSON = JsonMapper.shared();

    /** How many are not decided, by group and reason: functions. Fewer is better, and then this changes. */
    private static final Map<String, Integer> UNDECIDED = Map.of("g undecided-function", 110);

    @Test
    void decidesEveryAlgebraicCaseAndNoOtherWrongly() throws IOException {
        List<String> failures = new ArrayList<>();
        Map<String, Integer> undecided = new TreeMap<>();
        List<JsonNode> rows = rows();
        for (JsonNode row : rows) {
            String text = submitted(row);
            Question question = question(row);
            String verdict = question.verdict(text);
            String undecidedHere = row.path("group").asString() + " " + verdict;
            if (UNDECIDED.containsKey(undecidedHere)) {
                undecided.merge(undecidedHere, 1, Integer::sum);
            } else if (!passes(row, verdict)) {
                failures.add("%s: '%s' read as %s is %s, not %s"
                        .formatted(
                                row.path("id").asString(),
                                text.substring(0, Math.min(text.length(), 200)),
                                Texts.shown(question.read(text)),
                                verdict,
                                row.path("truth")));
            }
        }

        assertThat(failures).isEmpty();
        assertThat(rows).hasSize(1_000);
        assertThat(undecided).isEqualTo(UNDECIDED);
    }

    private static boolean passes(JsonNode row, String verdict) {
        if (row.path("want").asString("").equals("ambiguous")) {
            return true;
        }
        return switch (row.path("truth").asString()) {
            case "true" -> verdict.equals("same");
            case "false" -> verdict.equals("different");
            default -> verdict.equals("unreadable") || verdict.equals("never-defined");
        };
    }

    private static Question question(JsonNode row) {
        SequencedMap<String, String> definitions = new LinkedHashMap<>();
        row.path("definitions")
                .properties()
                .forEach(entry ->
                        definitions.put(entry.getKey(), entry.getValue().asString()));
        definitions.put("y", row.path("y").asString());
        List<String> names =
                row.path("vars").valueStream().map(JsonNode::asString).toList();
        return Question.of(
                definitions,
                names,
                row.path("wrt").asString(),
                row.path("reference").asString());
    }

    private static String submitted(JsonNode row) {
        JsonNode recipe = row.path("submitted_recipe");
        if (recipe.isMissingNode()) {
            return row.path("submitted").asString();
        }
        int count = recipe.path("count").asInt();
        return recipe.path("prefix").asString("")
                + recipe.path("unit").asString("").repeat(count)
                + recipe.path("middle").asString("")
                + recipe.path("unit2").asString("").repeat(count)
                + recipe.path("suffix").asString("");
    }

    private static List<JsonNode> rows() throws IOException {
        try (InputStream file = CasesTest.class.getResourceAsStream("/cases/dev.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .toList();
        }
    }
}
