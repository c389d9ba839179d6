package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainwork.algebra.Expr;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Monomial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnPaperTest {

    private static final Monomial U = Monomial.of(Expr.symbol("u"));

    @ParameterizedTest
    @CsvSource({
        "999*x, true",
        "-1000*x, false",
        "1/99*x, true",
        "1/100*x, false",
        "x^(-999), true",
        "x+1000, false",
    })
    void takesThreeDigitsAndTwoInDenominators(String expr, boolean handy) {
        Composition composition = Composition.parse("u = " + expr + "\ny = 5*u");

        assertThat(OnPaper.isHandy(composition.eliminate(U))).isEqualTo(handy);
    }
}
