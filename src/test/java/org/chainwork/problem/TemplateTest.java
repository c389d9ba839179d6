package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.chainwork.problem.TemplateBuilder.template;

import java.util.List;
import java.util.stream.LongStream;
import org.chainwork.algebra.PlainText;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Variable.Kind;
import org.chainwork.problem.Shape.Start;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void drawsAProblem() {
        Template template = template("test", Skill.WEIGHTS_AND_BIASES)
                .symbolic(Numbers.of(1))
                .asks(3, Kind.INPUT, Kind.WEIGHT, Kind.BIAS)
                .build();

        Problem problem = template.draw(42);

        assertThat(problem)
                .isEqualTo(new Problem(
                        "test",
                        1,
                        42,
                        Composition.parse("u = w1*x+b1\ny = u^2"),
                        List.of(
                                new Part(1, "x", AnswerForm.ANY),
                                new Part(2, "w1", AnswerForm.ANY),
                                new Part(3, "b1", AnswerForm.ANY))));
        assertThat(problem.parts())
                .extracting(part -> PlainText.print(problem.key(part)))
                .containsExactly("2*u*w1", "2*u*x", "2*u");
    }

    @Test
    void keysHaveTheFormThatThePartAsksFor() {
        Problem problem = template("test", Skill.SUBSTITUTION)
                .numeric(Numbers.of(3), Numbers.of(2))
                .form(AnswerForm.ELIMINATED)
                .build()
                .draw(42);

        assertThat(PlainText.print(problem.key(problem.parts().getFirst()))).isEqualTo("6*(3*x+2)");
    }

    @Test
    void drawsDepthsFromTheLeastToTheGreatestAndEitherStart() {
        Template template = template("test", Skill.DEEP_CHAINS)
                .depth(3, 5)
                .starts(Start.EITHER)
                .symbolic(Numbers.of(0))
                .build();

        assertThat(LongStream.range(0, 100).mapToObj(template::draw))
                .extracting(problem -> problem.composition().depth()
                        + problem.composition().layer(1).getClass().getSimpleName())
                .containsOnly(
                        "3LinearLayer", "3PowerLayer", "4LinearLayer", "4PowerLayer", "5LinearLayer", "5PowerLayer");
    }

    @Test
    void givesUpWhenNothingIsFitToAsk() {
        Template template = template("test", Skill.TWO_LAYERS)
                .numeric(Numbers.of(1000), Numbers.of(0))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> template.draw(42))
                .withMessage("template test expected a problem within 1000 tries, found none for seed 42");
    }

    @Test
    void asksNothingTwiceUnderTwoNames() {
        Template template = template("test", Skill.TWO_LAYERS)
                .symbolic(Numbers.of(1))
                .asks(2, Kind.BIAS, Kind.INTERMEDIATE)
                .build();

        // A bias adds to what leaves its layer, so that both have the same sensitivity.
        assertThatIllegalStateException().isThrownBy(() -> template.draw(42));
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("Test", Skill.TWO_LAYERS).build())
                .withMessage("template expected a code and a version, found Test 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("test", Skill.TWO_LAYERS).version(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("test", Skill.TWO_LAYERS).depth(3, 2).build())
                .withMessage("depth expected from 1 up, found 3 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("test", Skill.TWO_LAYERS)
                        .numeric(Numbers.of(1, 2), Numbers.of(0))
                        .build())
                .withMessage("weights expected without 0 and 1, found [1, 2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("test", Skill.TWO_LAYERS)
                        .exponents(Numbers.of(0, 2))
                        .build())
                .withMessage("exponents expected without 0 and 1, found [0, 2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        template("test", Skill.TWO_LAYERS).asks(0, Kind.INPUT).build())
                .withMessage("targets expected, found 0 of [INPUT]");
    }
}
