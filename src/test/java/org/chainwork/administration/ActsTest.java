package org.chainwork.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chainwork.web.MessageBundle;
import org.junit.jupiter.api.Test;

/** Acts are named where they are done; the log tells each in words. */
class ActsTest {

    private static final Pattern ADDED = Pattern.compile("audit\\s*\\.add\\([^;\"]*\"([a-z-]+)\"");

    @Test
    void everyActHasWords() throws IOException {
        assertThat(acts())
                .contains("create-course", "set-extra-time", "set-administrator")
                .allSatisfy(act -> assertThat(MessageBundle.text(Locale.ENGLISH, "administration.act." + act))
                        .doesNotContain("!"));
    }

    private static Set<String> acts() throws IOException {
        Set<String> acts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                ADDED.matcher(Files.readString(file)).results().forEach(found -> acts.add(found.group(1)));
            }
        }
        return acts;
    }
}
