package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chainwork.algebra.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same template, version and seed give the same problem for ever. A line of {@code draws.txt} that no longer holds
 * means that the template needs a new version, and new lines, which the failure shows.
 */
class PinnedDrawsTest {

    private static final List<Long> SEEDS = List.of(0L, 1L, 20_260_101L, Long.MIN_VALUE);
    private static final List<String> PINNED = pinned();

    @ParameterizedTest
    @MethodSource("org.chainwork.problem.Catalogue#templates")
    void areDrawnTheSameForEver(Template template) {
        assertThat(PINNED.stream().filter(line -> line.startsWith(template.code() + " ")))
                .isEqualTo(SEEDS.stream().map(seed -> line(template.draw(seed))).toList());
    }

    @Test
    void belongToTheCatalogue() {
        assertThat(PINNED).hasSize(Catalogue.templates().size() * SEEDS.size());
    }

    private static String line(Problem problem) {
        return problem.template() + " " + problem.version() + " " + problem.seed() + " | "
                + problem.composition().written().replace("\n", ", ") + " | "
                + problem.parts().stream().map(part -> part(problem, part)).collect(Collectors.joining(", "));
    }

    private static String part(Problem problem, Part part) {
        String place = part.asksForValue() ? " at " + part.point().written() : "";
        return "dy/d" + part.target() + place + " = " + PlainText.print(problem.key(part));
    }

    private static List<String> pinned() {
        try (var file = Objects.requireNonNull(PinnedDrawsTest.class.getResourceAsStream("draws.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
