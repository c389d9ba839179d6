package org.chainwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainwork.algebra.Vocabulary;
import org.chainwork.chain.Composition;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static final Vocabulary VOCABULARY =
            Composition.parse("u = w1*x+b1\ny = u^2").vocabulary("x");

    @Test
    void aNumberIsShownOnce() {
        assertThat(new AnswerText(VOCABULARY, "21").getComponentCount()).isOne();
        assertThat(new AnswerText(VOCABULARY, "21*x").getComponentCount()).isEqualTo(2);
    }
}
