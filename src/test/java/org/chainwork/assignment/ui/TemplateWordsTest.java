package org.chainwork.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Skill;
import org.chainwork.problem.Variation;
import org.chainwork.web.MessageBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one-linear-layer          | | One linear layer; each weight and bias is a number or a symbol; asks for 2 derivatives with respect to x, weights or biases
            one-power-layer           | | One power layer; exponents 2 to 25; asks for dy/dx
            two-layers-square         | | Two layers, linear then power; exponent 2; weights are numbers, no biases; asks for dy/dx
            fractions-three-layers    | | 3 layers, linear and power in turn, linear first; exponents 2 to 3; weights are fractions, biases are numbers; asks for dy/dx
            negative-exponents-numeric| | Two layers, linear then power; exponents −5 to −1; weights and biases are numbers; asks for dy/dx
            intermediate-variables    | | 3 to 5 layers, linear and power in turn, either first; exponents 2 to 4; each weight and bias is a number or a symbol; asks for 2 derivatives with respect to intermediate variables
            roots-one-layer           | | One power layer; exponents such as 1/2, 1/3, −1/2; asks for dy/dx
            roots-substitution        | | Two layers, linear then power; exponents −1/2, 1/3, 1/2, 3/2; each weight and bias is a number or a symbol; asks for 2 derivatives with respect to x, weights or biases; without intermediate variables
            values-weights-and-biases | | Two layers, linear then power; exponents −1, 2, 3; weights and biases are symbols; asks for 3 derivatives with respect to x, weights or biases; as a number at a point
            two-layers-power          | depth=3..4 parameters=symbolic exponents=2,3,1/2 asks=1:weight form=eliminated | 3 to 4 layers, linear and power in turn, linear first; exponents 1/2, 2, 3; weights and biases are symbols; asks for one derivative with respect to weights; without intermediate variables
            """)
    void whatATemplateFixesIsSaid(String code, String variation, String expected) {
        Variation varied = variation == null ? Variation.NONE : Variation.parse(variation);

        assertThat(words(Locale.ENGLISH).of(Catalogue.named(code).with(varied))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void noTwoTemplatesOfASkillReadAlike(Skill skill) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(Catalogue.forSkill(skill)).extracting(words(locale)::of).doesNotHaveDuplicates();
        }
    }

    @Test
    void germanBendsItsWords() {
        assertThat(words(Locale.GERMAN).of(Catalogue.named("weights-and-biases-square")))
                .isEqualTo("Zwei Schichten, linear, dann Potenz; Exponent 2; Gewichte und Bias sind Symbole;"
                        + " gefragt sind 3 Ableitungen nach x, Gewichten oder Bias");
    }

    private static TemplateWords words(Locale locale) {
        return new TemplateWords((key, arguments) -> MessageBundle.text(locale, key, arguments), locale);
    }
}
