package org.chainwork.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.junit.jupiter.api.Test;

class MonomialTest {

    private static final Monomial U = Monomial.of(Expr.symbol("u"));
    private static final Monomial X = Monomial.of(Expr.symbol("x"));
    private static final Monomial THREE = Monomial.of(Expr.of(3));

    @Test
    void writesEachBaseOnceInOrderOfFirstAppearance() {
        assertThat(print(U.times(THREE).times(X).times(U))).isEqualTo("3*u^2*x");
    }

    @Test
    void leavesOutCoefficientOne() {
        Monomial minusOne = Monomial.of(Expr.of(-1));

        assertThat(print(minusOne.times(U))).isEqualTo("-u");
        assertThat(print(minusOne.times(minusOne).times(U))).isEqualTo("u");
        assertThat(print(minusOne)).isEqualTo("-1");
        assertThat(print(minusOne.times(minusOne))).isEqualTo("1");
    }

    @Test
    void dropsBasesThatCancel() {
        assertThat(U.times(X).times(U.power(Rational.of(-1)))).isEqualTo(X);
    }

    @Test
    void raisesEachFactorToIntegerExponentsOnly() {
        Monomial square = THREE.times(X.power(Rational.of(2)));

        assertThat(print(square.power(Rational.of(-2)))).isEqualTo("1/9*x^(-4)");
        assertThat(print(square.power(Rational.of(1, 2)))).isEqualTo("sqrt(3*x^2)");
    }

    @Test
    void isEqualInAnyOrder() {
        assertThat(X.times(U)).isEqualTo(U.times(X)).isNotEqualTo(U.times(U));
    }

    @Test
    void replacesBases() {
        Monomial replaced = THREE.times(U.power(Rational.of(2)))
                .times(X)
                .replace(base -> base.equals(Expr.symbol("u")) ? THREE.times(X) : Monomial.of(base));

        assertThat(print(replaced)).isEqualTo("27*x^3");
    }

    @Test
    void refusesZerosAndNumbersAmongThePowers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Monomial.of(Expr.ZERO))
                .withMessage("monomial needs a coefficient other than 0, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Monomial(Rational.ONE, new LinkedHashMap<>(Map.of(Expr.ONE, Rational.ONE))));
    }

    private static String print(Monomial monomial) {
        return PlainText.print(monomial.expr());
    }
}
