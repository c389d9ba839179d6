package org.chainwork.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.junit.jupiter.api.Test;

class LayerTest {

    private static final Expr U = Expr.symbol("u");

    @Test
    void takesAnyExpression() {
        Expr sum = new LinearLayer(Expr.of(3), Expr.of(-2)).of(U);

        assertThat(PlainText.print(sum)).isEqualTo("3*u-2");
        assertThat(PlainText.print(new PowerLayer(Rational.of(-2)).of(sum))).isEqualTo("(3*u-2)^(-2)");
    }

    @Test
    void hasADerivativeForWhatEntersAndEachSymbolOfItsOwn() {
        assertThat(new LinearLayer(Expr.symbol("w1"), Expr.symbol("b1")).derivatives("u"))
                .containsExactly(
                        Map.entry("u", Monomial.of(Expr.symbol("w1"))),
                        Map.entry("w1", Monomial.of(U)),
                        Map.entry("b1", Monomial.of(Expr.ONE)));
        assertThat(new LinearLayer(Expr.of(3), Expr.of(-2)).derivatives("u")).containsOnlyKeys("u");
        assertThat(new PowerLayer(Rational.of(2)).derivatives("u")).containsOnlyKeys("u");
    }

    @Test
    void refusesWhatMakesNoLayer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearLayer(Expr.ZERO, Expr.ONE))
                .withMessage("weight expected other than 0, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearLayer(Expr.ONE, new LinearLayer(Expr.ONE, Expr.ONE).of(U)))
                .withMessage("bias expected a symbol or a number, found u+1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PowerLayer(Rational.ONE))
                .withMessage("exponent expected other than 0 and 1, found 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PowerLayer(Rational.of(1, 1001)))
                .withMessage("exponent expected within 1000, found 1/1001");
    }
}
