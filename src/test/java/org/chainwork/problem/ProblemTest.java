package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chainwork.chain.Composition;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Part FIRST = new Part(1, "x", AnswerForm.ANY);

    @Test
    void givesTheWayToEachTarget() {
        assertThat(problem(FIRST).chain(FIRST).path()).containsExactly("y", "u", "x");
    }

    @Test
    void saysWhatAnAnswerMayBeWrittenWith() {
        Part eliminated = new Part(1, "x", AnswerForm.ELIMINATED);
        Part value = new Part(1, "x", AnswerForm.VALUE, Point.parse("x=2"));

        assertThat(problem(FIRST).names(FIRST)).containsExactly("x", "u", "y");
        assertThat(problem(eliminated).names(eliminated)).containsExactly("x");
        assertThat(problem(value).names(value)).isEmpty();
    }

    @Test
    void refusesPartsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem())
                .withMessage("problem needs at least 1 part, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(FIRST, new Part(3, "u", AnswerForm.ANY)))
                .withMessage("part expected in position 2, found 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(FIRST, new Part(2, "x", AnswerForm.ANY)))
                .withMessageStartingWith("parts expected for different targets");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(new Part(1, "w1", AnswerForm.ANY)))
                .withMessage("target expected one of [x, u], found w1");
    }

    private static Problem problem(Part... parts) {
        return new Problem("test", 1, 42, Composition.parse("u = 3*x\ny = u^2"), List.of(parts));
    }
}
