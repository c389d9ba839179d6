package org.chainwork.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chainwork.algebra.PlainText;
import org.chainwork.chain.Variable.Kind;
import org.junit.jupiter.api.Test;

class GraphTest {

    private static final Composition COMPOSITION = Composition.parse("u1 = w1*x+b1\nu2 = u1^2\ny = 5*u2+b2");

    @Test
    void hasOneNodeAVariable() {
        assertThat(COMPOSITION.graph().nodes())
                .containsExactly(
                        new Variable("x", Kind.INPUT, 0),
                        new Variable("w1", Kind.WEIGHT, 1),
                        new Variable("b1", Kind.BIAS, 1),
                        new Variable("u1", Kind.INTERMEDIATE, 1),
                        new Variable("u2", Kind.INTERMEDIATE, 2),
                        new Variable("b2", Kind.BIAS, 3),
                        new Variable("y", Kind.OUTPUT, 3));
    }

    @Test
    void hasOneEdgeALocalDerivativeWithItsColour() {
        assertThat(COMPOSITION.graph().edges())
                .extracting(edge -> edge.colour() + ": d" + edge.of() + "/d" + edge.withRespectTo() + " = "
                        + PlainText.print(edge.value().expr()) + " in layer " + edge.position())
                .containsExactly(
                        "0: du1/dx = w1 in layer 1",
                        "3: du1/dw1 = x in layer 1",
                        "4: du1/db1 = 1 in layer 1",
                        "1: du2/du1 = 2*u1 in layer 2",
                        "2: dy/du2 = 5 in layer 3",
                        "5: dy/db2 = 1 in layer 3");
    }

    @Test
    void chainsAreMadeOfItsEdges() {
        List<LocalDerivative> edges = COMPOSITION.graph().edges();

        for (String target : COMPOSITION.targets()) {
            assertThat(edges).containsAll(COMPOSITION.chain(target).links());
        }
    }
}
