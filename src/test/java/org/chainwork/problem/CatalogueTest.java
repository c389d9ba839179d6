package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

    @Test
    void givesEachTemplateACodeOfItsOwn() {
        assertThat(Catalogue.templates())
                .extracting(Template::code)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(Catalogue.named(code).code()).isEqualTo(code));
    }

    @Test
    void followsTheCurriculum() {
        assertThat(Catalogue.templates()).isSortedAccordingTo(Comparator.comparing(Template::skill));
    }

    @ParameterizedTest
    @EnumSource
    void hasATemplateForEverySkill(Skill skill) {
        assertThat(Catalogue.forSkill(skill))
                .isNotEmpty()
                .extracting(Template::skill)
                .containsOnly(skill);
        assertThat(Skill.of(skill.code())).isEqualTo(skill);
    }

    @Test
    void keepsItsCodes() {
        assertThat(Arrays.stream(Skill.values()).map(Skill::code))
                .isEqualTo(List.of(
                        "one-layer",
                        "two-layers",
                        "intermediate-variable",
                        "weights-and-biases",
                        "negative-exponents",
                        "fractions",
                        "roots",
                        "substitution",
                        "values",
                        "four-layers",
                        "deep-chains",
                        "deep-parameters"));
        assertThat(AnswerForm.of("any")).isEqualTo(AnswerForm.ANY);
        assertThat(AnswerForm.of("eliminated")).isEqualTo(AnswerForm.ELIMINATED);
        assertThat(AnswerForm.of("value")).isEqualTo(AnswerForm.VALUE);
    }

    @Test
    void refusesUnknownCodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.named("no-such"))
                .withMessage("template expected, found no-such");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Skill.of("no-such"))
                .withMessage("skill expected, found no-such");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerForm.of("no-such"))
                .withMessage("answer form expected, found no-such");
    }
}
