package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The golden file of texts that are refused. {@code -Dparse-errors=write} writes it anew, and fails, so that nobody
 * does so without looking: read what changed, and run again without the switch.
 */
class ParseErrorsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/algebra/parse-errors.txt");
    private static final Path PARSER = Path.of("src/main/java/org/chainwork/algebra/Parser.java");
    private static final Pattern MARK = Pattern.compile(" *\\^ ([A-Z_]+) at .*| *reads as .*");
    private static final Pattern PRODUCTION = Pattern.compile("(?m)^ \\* ([a-z]+) += ");
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(List.of("x", "w1", "b1", "u", "y")).asking("y", "x");

    @Test
    void pointsAtTheFault() throws IOException {
        String golden = Files.readString(GOLDEN);
        String actual = marked(golden);
        if ("write".equals(System.getProperty("parse-errors"))) {
            Files.writeString(GOLDEN, actual);
            fail("wrote %s: look at what changed, then run without the switch", GOLDEN);
        }

        assertThat(actual).isEqualTo(golden).doesNotContain("reads as");
    }

    @Test
    void showsEveryFault() throws IOException {
        assertThat(Files.readAllLines(GOLDEN))
                .filteredOn(line -> MARK.matcher(line).matches())
                .map(line -> MARK.matcher(line).replaceFirst("$1"))
                .containsAll(Arrays.stream(Fault.values()).map(Fault::name).toList());
    }

    @Test
    void hasAPartForEveryProductionOfTheGrammar() throws IOException {
        List<String> productions = PRODUCTION
                .matcher(Files.readString(PARSER))
                .results()
                .map(match -> "# " + match.group(1))
                .toList();

        assertThat(productions).contains("# answer", "# number");
        assertThat(Files.readAllLines(GOLDEN)).containsAll(productions);
    }

    /** Every text of the file, with its fault marked anew. */
    private static String marked(String golden) {
        StringBuilder marked = new StringBuilder();
        for (String line : golden.lines().toList()) {
            if (MARK.matcher(line).matches()) {
                continue;
            }
            marked.append(line).append('\n');
            if (!line.isEmpty() && !line.startsWith("# ")) {
                marked.append(mark(WrittenText.of(line))).append('\n');
            }
        }
        return marked.toString();
    }

    private static String mark(WrittenText written) {
        return switch (Parser.read(written.text(), VOCABULARY)) {
            case Read(Expr expr) -> "  reads as " + PlainText.print(expr);
            case Unreadable(Fault fault, int offset, String found, String text) ->
                " ".repeat(written.columns().get(offset)) + "^ " + fault + " at " + offset
                        + (found.isEmpty() ? "" : ", found " + WrittenText.pictured(found));
        };
    }
}
