package org.chainwork.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chainwork.algebra.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTest {

    private static final String DEEP = """
            u1 = w1*x+b1
            u2 = u1^(-5)
            u3 = 4*u2-1
            u4 = u3^(-1)
            u5 = w3*u4
            y = u5^(-2)""";

    @ParameterizedTest
    @CsvSource({
        "y = w1*x+b1,                    x,  w1,                w1,           w1",
        "y = w1*x+b1,                    b1, 1,                 1,            1",
        "y = x^(-1),                     x,  -x^(-2),           -x^(-2),      -x^(-2)",
        "u = 3*x | y = u^2,              x,  (2*u)*3,           6*u,          18*x",
        "u = 3*x | y = u^2,              u,  2*u,               2*u,          6*x",
        "u = w1*x+b1 | y = u^2,          x,  (2*u)*w1,          2*u*w1,       2*(w1*x+b1)*w1",
        "u = w1*x+b1 | y = u^2,          w1, (2*u)*x,           2*u*x,        2*(w1*x+b1)*x",
        "u = w1*x+b1 | y = u^2,          b1, (2*u)*1,           2*u,          2*(w1*x+b1)",
        "u = -x+5 | y = u^(-3),          x,  (-3*u^(-4))*(-1),  3*u^(-4),     3*(-x+5)^(-4)",
        "u = w1*x | y = u^3,             w1, (3*u^2)*x,         3*u^2*x,      3*w1^2*x^3",
        "u = w1*x+b1 | y = cbrt(u),      b1, (1/3*u^(-2/3))*1,  1/3*u^(-2/3), 1/3*(w1*x+b1)^(-2/3)",
        "u1 = x^2 | u2 = 4*u1 | y = sqrt(u2), x, (1/2*u2^(-1/2))*4*(2*x), 4*u2^(-1/2)*x, 4*(4*x^2)^(-1/2)*x",
    })
    void multipliesTheLocalDerivatives(
            String lines, String target, String product, String collected, String eliminated) {
        Chain chain = composition(lines).chain(target);

        assertThat(PlainText.print(chain.product())).isEqualTo(product);
        assertThat(PlainText.print(chain.collected().expr())).isEqualTo(collected);
        assertThat(PlainText.print(chain.eliminated().expr())).isEqualTo(eliminated);
    }

    @Test
    void goesFromTheOutputBackToTheTarget() {
        Chain chain = Composition.parse(DEEP).chain("w1");

        assertThat(chain.path()).containsExactly("y", "u5", "u4", "u3", "u2", "u1", "w1");
        assertThat(chain.links())
                .extracting(link -> link.of() + "/" + link.withRespectTo() + " = "
                        + PlainText.print(link.value().expr()))
                .containsExactly(
                        "y/u5 = -2*u5^(-3)",
                        "u5/u4 = w3",
                        "u4/u3 = -u3^(-2)",
                        "u3/u2 = 4",
                        "u2/u1 = -5*u1^(-6)",
                        "u1/w1 = x");
        assertThat(PlainText.print(chain.collected().expr())).isEqualTo("-40*u5^(-3)*w3*u3^(-2)*u1^(-6)*x");
    }

    @Test
    void startsWhereAnInnerTargetEnters() {
        Composition composition = Composition.parse(DEEP);

        assertThat(composition.chain("u4").path()).containsExactly("y", "u5", "u4");
        assertThat(composition.chain("w3").path()).containsExactly("y", "u5", "w3");
    }

    @Test
    void refusesWhatIsNoTarget() {
        Composition composition = Composition.parse("u = w1*x+2\ny = u^2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> composition.chain("b1"))
                .withMessage("target expected one of [x, w1, u], found b1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> composition.chain("y"))
                .withMessage("target expected one of [x, w1, u], found y");
    }

    private static Composition composition(String lines) {
        return Composition.parse(lines.replace(" | ", "\n"));
    }
}
