package org.chainwork.load;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server sent to be shown: a list of changes to numbered nodes. */
final class Screen {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LABEL = "Your answer for dy/d";

    private final List<JsonNode> changes;

    private Screen(List<JsonNode> changes) {
        this.changes = changes;
    }

    static Screen read(String message) {
        return new Screen(JSON.readTree(message).path("changes").valueStream().toList());
    }

    /** The MathML of each layer of the problem, in the order of the screen. */
    List<String> layers() {
        int list = first(change -> change.path("add").valueStream().anyMatch(name -> isText(name, "problem-layers")))
                .path("node")
                .asInt();
        return first(change -> change.path("node").asInt() == list && change.has("addNodes"))
                .path("addNodes")
                .valueStream()
                .map(layer -> property(layer.asInt(), "innerHTML"))
                .toList();
    }

    /** {@code w₁} where {@code dy/dw₁} is asked for. */
    String target() {
        return first(change -> isText(change.path("key"), "label")
                        && change.path("value").asString("").startsWith(LABEL))
                .path("value")
                .asString()
                .substring(LABEL.length());
    }

    private String property(int node, String key) {
        return first(change -> change.path("node").asInt() == node && isText(change.path("key"), key))
                .path("value")
                .asString();
    }

    private JsonNode first(Predicate<JsonNode> wanted) {
        return changes.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no problem among " + changes.size() + " changes"));
    }

    private static boolean isText(JsonNode node, String text) {
        return node.isString() && node.asString().equals(text);
    }
}
