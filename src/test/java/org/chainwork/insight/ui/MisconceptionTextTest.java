package org.chainwork.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.chainwork.grading.malrule.Malrule;
import org.chainwork.grading.malrule.Malrules;
import org.chainwork.web.MessageBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisconceptionTextTest {

    static Stream<String> malrules() {
        return Malrules.all().stream().map(Malrule::code);
    }

    @ParameterizedTest
    @MethodSource("malrules")
    void everyMalruleHasANameAndASentenceWithoutGaps(String malrule) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            MisconceptionText text = text(malrule, language);

            assertThat(text.name()).isNotBlank().doesNotContain("!");
            assertThat(text.sentence()).isNotBlank().doesNotContain("!", "{", "  ", "null");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "exponent-not-reduced+kept-constant")
    void aPairHasBoth(String pair) {
        MisconceptionText text = text(pair, Locale.ENGLISH);

        assertThat(text.name()).isEqualTo("Exponent not reduced + Bias kept");
        assertThat(text.sentence())
                .isEqualTo("Power rule with the exponent not reduced, in dz/dv: n·v^n."
                        + " The bias kept in dz/dv: the derivative of w·v + b taken as w + b.");
    }

    @Test
    void symbolsAreExplainedJustWhereTheyAreUsed() {
        assertThat(text("sign-error", Locale.ENGLISH).isSymbolic()).isFalse();
        assertThat(text("exponent-not-reduced", Locale.ENGLISH).isSymbolic()).isTrue();
        assertThat(text("sign-error+exponent-not-reduced", Locale.GERMAN).isSymbolic())
                .isTrue();
    }

    private static MisconceptionText text(String malrule, Locale language) {
        return MisconceptionText.of(malrule, (key, arguments) -> MessageBundle.text(language, key, arguments));
    }
}
