package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VariedTemplateTest {

    @ParameterizedTest
    @MethodSource("org.chainwork.problem.Catalogue#templates")
    void withoutAVariationATemplateStaysAsItIsAndCanBeDrawn(Template template) {
        assertThat(template.with(Variation.NONE)).isEqualTo(template);
        assertThat(template.obstacle()).isEmpty();
    }

    @Test
    void draws() {
        Template varied =
                varied("two-layers-power", "depth=3..3 parameters=symbolic exponents=4 asks=2:weight form=eliminated");

        Problem problem = varied.draw(42);

        assertThat(problem.template()).isEqualTo("two-layers-power");
        assertThat(problem.version()).isEqualTo(1);
        assertThat(problem.composition().written()).matches("u1 = w1\\*x(\\+b1)?\nu2 = u1\\^4\ny = w2\\*u2(\\+b2)?");
        assertThat(problem.parts())
                .containsExactly(new Part(1, "w1", AnswerForm.ELIMINATED), new Part(2, "w2", AnswerForm.ELIMINATED));
        assertThat(varied.draw(42)).isEqualTo(problem);
    }

    /** Numbers multiply from layer to layer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weights-and-biases-square | parameters=numeric asks=1:input            | 9 | 5
            four-layers-symbolic      | parameters=mixed                           | 3 | 5
            deep-chains-symbolic      | parameters=numeric                         | 3 | 5
            two-layers-square         | depth=3..3                                 | 5 | 5
            two-layers-square         | depth=2..4                                 | 3 | 5
            two-layers-square         | depth=1..2                                 | 15 | 0
            fractions-two-layers      | depth=3..4                                 | 3 | 9
            two-layers-square         | parameters=symbolic asks=1:bias            | 15 | 5
            """)
    void takesNumbersThatFitTheDepth(String code, String variation, int factor, int bias) {
        Shape shape = varied(code, variation).shape();

        assertThat(largest(shape.weights())).isEqualTo(Rational.of(factor));
        assertThat(largest(shape.biases())).isEqualTo(Rational.of(bias));
    }

    private static Rational largest(Numbers numbers) {
        return numbers.values().stream()
                .flatMap(value -> Stream.of(Rational.of(value.numerator()), Rational.of(value.denominator())))
                .filter(size -> !size.isOne() || numbers.values().stream().anyMatch(Rational::isOne))
                .max(Rational::compareTo)
                .orElseThrow();
    }

    @Test
    void whereEveryLayerHadABiasNumbersAreBiasesToo() {
        assertThat(varied("weights-and-biases-square", "parameters=numeric")
                        .shape()
                        .biases()
                        .contains(0))
                .isFalse();
        assertThat(varied("deep-chains-symbolic", "parameters=numeric")
                        .shape()
                        .biases()
                        .contains(0))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two-layers-square    | asks=1:weight                                    | TARGETS
            two-layers-square    | depth=2..2 asks=2:intermediate                   | TARGETS
            four-layers-symbolic | depth=3..3                                       | NUMBERS
            two-layers-square    | exponents=12                                     | NUMBERS
            values-two-layers    | depth=8..8                                       | POINT
            two-layers-square    | depth=6..6 exponents=1/2                         | ROOTS
            """)
    void saysWhatIsInTheWay(String code, String variation, Obstacle obstacle) {
        assertThat(varied(code, variation).obstacle()).contains(obstacle);
    }

    /** {@code sqrt(-3*u^2-2)} is real nowhere, and whatever is answered there could not be decided. */
    @Test
    void takesNoSquareRootsOfNegativeNumbers() {
        Shape shape = varied("two-layers-bias", "depth=3..3 exponents=2,1/2").shape();

        assertThat(shape.weights()).isEqualTo(Numbers.of(2, 3, 4, 5));
        assertThat(shape.biases()).isEqualTo(Numbers.integers(0, 9));
        assertThat(varied("two-layers-bias", "depth=3..3 exponents=2,1/3")
                        .shape()
                        .biases())
                .isEqualTo(Numbers.integers(-9, 9));
    }

    /** Its draws would succeed mostly, and sometimes not. */
    @Test
    void whatSeldomFitsIsRefusedToo() {
        Template seldom = TemplateBuilder.template("seldom", Skill.TWO_LAYERS)
                .numeric(
                        new Numbers(Stream.concat(
                                        LongStream.of(2).mapToObj(Rational::of),
                                        LongStream.range(1000, 1099).mapToObj(Rational::of))
                                .toList()),
                        Numbers.of(0))
                .build();

        assertThat(seldom.draw(1).parts()).hasSize(1);
        assertThat(seldom.obstacle()).contains(Obstacle.NUMBERS);
    }

    /** {@code x^(1/2)}, then a factor, then a square: the root is gone, and what is left is a number. */
    @Test
    void asksForNoNumberWhereIntermediateVariablesHaveToGo() {
        Template varied = varied("one-power-layer", "depth=3..3 exponents=1/2,2 asks=1:input form=eliminated");

        assertThat(LongStream.range(0, 500).mapToObj(varied::draw))
                .extracting(problem -> problem.chain(problem.parts().getFirst()).eliminated())
                .noneMatch(key -> key.isNumber());
    }

    private static Template varied(String code, String variation) {
        return Catalogue.named(code).with(Variation.parse(variation));
    }
}
