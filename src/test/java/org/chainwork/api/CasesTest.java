package org.chainwork.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A thousand answers whose truth was set by exact arithmetic, as another program would have them checked. */
class CasesTest {

    /** Some answers have a megabyte, and are refused for it. */
    private static final int PER_CALL = 50;

    private final Calls api = Calls.to(Calls.OPEN);

    @Test
    void takesTheDerivativeItself() throws IOException {
        assertThat(failures(row -> question(row, row.path("definitions"))
                        .put("output", row.path("y").asString())))
                .isEmpty();
    }

    @Test
    void comparesWithWhatIsExpected() throws IOException {
        assertThat(failures(row -> {
                    ObjectNode definitions = Calls.JSON.createObjectNode().setAll((ObjectNode) row.path("definitions"));
                    definitions.set("y", row.path("y"));
                    return question(row, definitions)
                            .put("expected", row.path("reference").asString());
                }))
                .isEmpty();
    }

    private List<String> failures(Function<JsonNode, ObjectNode> asking) throws IOException {
        List<String> failures = new ArrayList<>();
        List<JsonNode> rows = rows();
        assertThat(rows).hasSize(1_000);
        for (int start = 0; start < rows.size(); start += PER_CALL) {
            List<JsonNode> some = rows.subList(start, start + PER_CALL);
            ArrayNode batch = Calls.JSON.createArrayNode();
            some.stream().map(asking).forEach(batch::add);
            JsonNode replies = api.batch(batch.toString());
            assertThat(replies.size()).isEqualTo(some.size());
            for (int i = 0; i < some.size(); i++) {
                if (!passes(some.get(i), replies.get(i))) {
                    failures.add(some.get(i).path("id").asString() + " '" + shortened(submitted(some.get(i))) + "': "
                            + replies.get(i));
                }
            }
        }
        return failures;
    }

    private static ObjectNode question(JsonNode row, JsonNode definitions) {
        ObjectNode question = Calls.JSON.createObjectNode();
        question.set("definitions", definitions);
        return question.put("wrt", row.path("wrt").asString()).put("answer", submitted(row));
    }

    private static boolean passes(JsonNode row, JsonNode reply) {
        String verdict = reply.path("verdict").asString("refused");
        if (row.path("want").asString("").equals("ambiguous")) {
            return true;
        }
        boolean functions = row.path("group").asString().equals("g");
        return switch (row.path("truth").asString()) {
            case "true" -> verdict.equals("correct") || functions && verdict.equals("undecided");
            case "false" -> verdict.equals("incorrect") || functions && verdict.equals("undecided");
            default -> verdict.equals("unreadable") || submitted(row).equals("ln(-1)") && verdict.equals("undecided");
        };
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

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    private static List<JsonNode> rows() throws IOException {
        try (InputStream file = CasesTest.class.getResourceAsStream("/cases/dev.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Calls.JSON::readTree)
                    .toList();
        }
    }
}
