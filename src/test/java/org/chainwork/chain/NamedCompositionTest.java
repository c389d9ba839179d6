package org.chainwork.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedCompositionTest {

    private static final Pattern NAME = Pattern.compile("[a-z][0-9]*(?![a-z])");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    z = a*x+c, y = z^2                     ; u = w1*x+b1, y = u^2
                    z = c+x*a, y = z*z                     ; u = w1*x+b1, y = u^2
                    z = 3x/2-1+1/2, y = 1/z                ; u = 3/2*x-1/2, y = u^(-1)
                    z = -x, y = sqrt(z)                    ; u = -x, y = sqrt(u)
                    v = x^3, s = -v-1, t = s^(-1/2), y = 7t ; u1 = x^3, u2 = -u1-1, u3 = u2^(-1/2), y = 7*u3
                    y = x*b                                ; y = w1*x
                    v = x^2/x^5, y = 2v+0                  ; u = x^(-3), y = 2*u
                    """)
    void recognizesLayersInAnyForm(String definitions, String written) {
        assertThat(named(definitions).map(named -> named.composition().written().replace("\n", ", ")))
                .contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "z = a*x+c, y = x^2",
                "z = a*x+c, y = z*x",
                "z = a*x+a, y = z^2",
                "z = a*x+c, y = a*z",
                "z = 2a*x, y = z^2",
                "z = a*x+c+d, y = z^2",
                "z = a*x+c+1, y = z^2",
                "z = a*x+x, y = z^2",
                "z = x+x, y = z^2",
                "z = x^2+x, y = z^2",
                "z = 2(x+1), y = z^2",
                "z = (x+1)^2, y = z^2",
                "z = 5, y = z^2",
                "z = 0*x, y = z^2",
                "z = x^0, y = 2z",
                "z = x^1001, y = 2z",
                "z = x^(10^40), y = 2z",
                "z = sin(x), y = 2z",
                "z = x*x^(-1), y = 2z"
            })
    void refusesWhatIsNoComposition(String definitions) {
        assertThat(named(definitions)).isEmpty();
    }

    @Test
    void renamesAnswers() {
        NamedComposition named = named("z = a*x+c, y = z^2").orElseThrow();

        assertThat(named.names()).containsOnlyKeys("x", "a", "c", "z").containsEntry("c", "b1");
        assertThat(PlainText.print(named.renamed(read("-2z*a/(x-c)^3+sqrt(z)", "x", "a", "c", "z"))))
                .isEqualTo("-2*u*w1/(x-b1)^3+sqrt(u)");
    }

    /** {@code w1} would be read as the composition's own name for {@code a}. */
    @Test
    void namesNothingThatTheDefinitionsDoNotHave() {
        NamedComposition named = named("z = a*x+c, y = z^2").orElseThrow();

        assertThat(named.names(read("2z*a+y", "a", "z", "y"))).isTrue();
        assertThat(named.names(read("2z*w1", "w1", "z"))).isFalse();
    }

    private static Optional<NamedComposition> named(String text) {
        SequencedMap<String, Expr> definitions = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        NAME.matcher(text).results().map(MatchResult::group).forEach(names::add);
        for (String definition : text.split(", ", -1)) {
            String[] sides = definition.split(" = ", 2);
            definitions.put(sides[0], read(sides[1], names.toArray(String[]::new)));
        }
        Expr output = definitions.pollLastEntry().getValue();
        return NamedComposition.of(Definitions.of(definitions), output, "x");
    }

    private static Expr read(String text, String... names) {
        return Parser.read(text, Vocabulary.of(Set.of(names))) instanceof Read(Expr expr) ? expr : Expr.ZERO;
    }
}
