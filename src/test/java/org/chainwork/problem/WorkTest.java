package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chainwork.chain.Composition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            u = 3*x+2   | y = u^4    ; u = -7*x+5  | y = u^9   ; true
            u = 3*x+2   | y = u^4    ; u = 3*x     | y = u^4   ; false
            u = 3*x+2   | y = u^4    ; u = w1*x+2  | y = u^4   ; false
            u = 3*x+2   | y = u^2    ; u = 3*x+2   | y = u^3   ; false
            u = 3*x+2   | y = u^4    ; u = 3*x+2   | y = u^(-4) ; false
            u = 3/2*x+2 | y = u^4    ; u = 3*x+2   | y = u^4   ; false
            u = 3*x+2   | y = sqrt(u) ; u = 3*x+2   | y = u^(3/2) ; true
            u = 3*x+2   | y = sqrt(u) ; u = 3*x+2   | y = u^(2/3) ; false
            """)
    void tellsWhetherTwoProblemsTakeTheSame(String one, String other, boolean same) {
        assertThat(Work.of(problem(one)).equals(Work.of(problem(other)))).isEqualTo(same);
    }

    private static Problem problem(String layers) {
        Composition composition =
                Composition.parse(layers.replaceAll(" *\\| *", "\n").strip());
        return new Problem("test", 1, 0, composition, List.of(new Part(1, "x", AnswerForm.ANY)));
    }
}
