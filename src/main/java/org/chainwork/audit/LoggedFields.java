package org.chainwork.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What has many values, as the log keeps it: a line for each, {@code attempts=2}. Entries outlive languages and classes, so
 * that names are codes, and values are codes, numbers, times with their zone, or texts; whoever shows them finds the words.
 */
public record LoggedFields(SequencedMap<String, String> values) {

    private static final Pattern FIELD = Pattern.compile("([a-z][a-z0-9.-]*)=(.*)");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** In the order of the map. */
    public LoggedFields {
        SequencedMap<String, String> copy = new LinkedHashMap<>();
        values.forEach((name, value) ->
                copy.put(name, LINE_BREAK.matcher(value).replaceAll(" ").strip()));
        values = Collections.unmodifiableSequencedMap(copy);
    }

    /** Those that the other has not, or has with another value. */
    public LoggedFields without(LoggedFields other) {
        return new LoggedFields(values.entrySet().stream()
                .filter(field -> !Objects.equals(other.values.get(field.getKey()), field.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new)));
    }

    /** These, and then the others. */
    public LoggedFields with(LoggedFields others) {
        SequencedMap<String, String> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new LoggedFields(all);
    }

    public String written() {
        return values.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #written} gives; absent for any other text. */
    public static Optional<LoggedFields> read(String text) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            var field = FIELD.matcher(line);
            if (!field.matches()) {
                return Optional.empty();
            }
            values.put(field.group(1), field.group(2));
        }
        return Optional.of(new LoggedFields(values));
    }
}
