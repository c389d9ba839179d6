package org.chainwork.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {

    private static final Layer SYMBOLIC = new LinearLayer(Expr.symbol("w1"), Expr.symbol("b1"));
    private static final Layer SQUARE = new PowerLayer(Rational.of(2));

    @Test
    void writesOneLineALayer() {
        assertThat(Composition.of(SYMBOLIC, SQUARE).written()).isEqualTo("u = w1*x+b1\ny = u^2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y = x",
                "y = -x+3",
                "y = -3*x",
                "y = -1/2*x-7/3",
                "y = x^(-2)",
                "u = w1*x+b1\ny = u^2",
                "u = 3*x\ny = sqrt(u)",
                "u1 = x^(-2/3)\nu2 = -5*u1+b1\nu3 = cbrt(u2)\ny = w2*u3-4",
                "u1 = x^2\nu2 = w1*u1\nu3 = -u2\ny = 12*u3+b3",
            })
    void readsWhatItWrites(String written) {
        assertThat(Composition.parse(written).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "y",
                "y = ",
                "y = 0*x+3",
                "y = x^0",
                "y = x^1",
                "y = x^1001",
                "y = x+x+3",
                "y = 3*x+0",
                "y = 1*x",
                "y = 3*x ",
                "y = 3*x\n",
                "y = 3*x*x",
                "y = w2*x",
                "y = b1*x+w1",
                "y = sin(x)",
                "y = 1/0*x",
                "z = 3*x",
                "u1 = 3*x\ny = u1^2",
                "u = 3*x\ny = x^2",
            })
    void refusesEveryOtherText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Composition.parse(text));
    }

    @Test
    void saysWhatItExpectedAndFound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Composition.parse("y = 3*x+0"))
                .withMessage("composition expected 'y = 3*x', found 'y = 3*x+0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Composition.of(SQUARE, SYMBOLIC, SQUARE, SYMBOLIC))
                .withMessage("parameter expected w2 or a number, found w1");
        assertThatIllegalArgumentException()
                .isThrownBy(Composition::of)
                .withMessage("composition needs at least 1 layer, got 0");
    }

    @Test
    void numbersIntermediatesThroughAllLayersAndParametersThroughLinearOnes() {
        Composition composition = Composition.parse("u1 = x^2\nu2 = w1*u1+b1\nu3 = u2^3\ny = w2*u3+b2");

        assertThat(composition.names()).containsExactly("x", "u1", "w1", "b1", "u2", "u3", "w2", "b2", "y");
        assertThat(composition.targets()).containsExactly("x", "u1", "w1", "b1", "u2", "u3", "w2", "b2");
    }

    @Test
    void knownNumbersAreNoTargets() {
        assertThat(Composition.parse("u = 3*x+2\ny = u^2").targets()).containsExactly("x", "u");
    }

    @Test
    void definesIntermediatesInnermostFirst() {
        Composition composition = Composition.parse("u1 = 3*x\nu2 = u1^2\ny = w2*u2");

        assertThat(composition.definitions().asMap().entrySet())
                .extracting(entry -> entry.getKey() + " = " + PlainText.print(entry.getValue()))
                .isEqualTo(List.of("u1 = 3*x", "u2 = u1^2"));
        assertThat(PlainText.print(composition.output())).isEqualTo("w2*u2");
    }

    @Test
    void eliminatesTheOutput() {
        Composition composition = Composition.parse("u1 = w1*x+b1\nu2 = u1^(-2)\ny = w2*u2+b2");

        assertThat(PlainText.print(
                        composition.eliminate(Monomial.of(Expr.symbol("y"))).expr()))
                .isEqualTo("w2*(w1*x+b1)^(-2)+b2");
    }
}
