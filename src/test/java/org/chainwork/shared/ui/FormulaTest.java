package org.chainwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final Composition COMPOSITION = Composition.parse("u = w1*x+b1\ny = u^(-2)");
    private static final Chain CHAIN = COMPOSITION.chain("w1");

    private static String markup(Formula formula) {
        return formula.getElement().getProperty("innerHTML");
    }

    @Test
    void chainKeepsTheColoursOfItsEdges() {
        assertThat(markup(Formula.chain(CHAIN))).containsSubsequence("edge-1", "<mo>·</mo>", "edge-2");
    }

    @Test
    void productNamesEachFactorBelowItsBrace() {
        String product = markup(Formula.product(CHAIN));

        assertThat(product)
                .containsSubsequence("edge-1", "<mo stretchy=\"false\">(</mo>", "⏟", Markup.derivative("y", "u"))
                .containsSubsequence("edge-2", "⏟", Markup.derivative("u", "w1"));
    }

    @Test
    void productOfPositiveFactorsNeedsNoBrackets() {
        Chain positive = Composition.parse("u = w1*x+b1\ny = u^2").chain("w1");

        assertThat(markup(Formula.product(positive))).doesNotContain("(");
    }

    @Test
    void standsInTheLineOrOnItsOwn() {
        Formula formula = Formula.derivative("y", "w1");

        assertThat(markup(formula)).startsWith("<math>");
        assertThat(markup(formula.block())).startsWith("<math display=\"block\">");
        assertThat(formula.getClassNames()).contains("formula-block");
    }
}
