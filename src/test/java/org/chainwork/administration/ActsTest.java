package org.chainwork.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainwork.assignment.Counting;
import org.chainwork.assignment.Feedback;
import org.junit.jupiter.api.Test;

/** Acts and fields are named where they are written to the log, which tells each in words. */
class ActsTest {

    private static final Pattern WRITTEN = Pattern.compile("\\b(?:audit\\s*\\.add(?:All)?|log|logChange)\\(([^;]*);");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern FIELD = Pattern.compile("fields\\.put\\(\"([a-z-]+)\"");
    private static final Set<String> WORDS =
            ResourceBundle.getBundle("messages.chainwork", Locale.ENGLISH).keySet();

    /** Words without an act tell that one is written in a way that is not looked for here. */
    @Test
    void everyActHasWordsAndTheWordsHaveAnAct() throws IOException {
        Set<String> acts = new TreeSet<>();
        for (String written : found(WRITTEN)) {
            CODE.matcher(written).results().forEach(code -> acts.add(code.group(1)));
        }

        assertThat(acts).isEqualTo(words("administration.act."));
    }

    @Test
    void everyFieldHasWordsAndIsTold() throws IOException {
        String told = Files.readString(Path.of("src/main/java/org/chainwork/administration/ui/StateText.java"));

        assertThat(found(FIELD))
                .contains("counting", "ruling", "added-minutes", "limit")
                .isSubsetOf(words("administration.field."))
                .allSatisfy(field -> assertThat(told).contains('"' + field + '"'));
    }

    @Test
    void everyCodeInAFieldHasWords() {
        assertThat(WORDS)
                .containsAll(Stream.concat(
                                Stream.of(Counting.values()).map(value -> "counting." + value.code()),
                                Stream.of(Feedback.values()).map(value -> "feedback." + value.code()))
                        .map(code -> "administration.field." + code)
                        .toList());
    }

    private static Set<String> words(String prefix) {
        return WORDS.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                pattern.matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
            }
        }
        return found;
    }
}
