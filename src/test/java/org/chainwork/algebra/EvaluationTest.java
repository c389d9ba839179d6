package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static final Question QUESTION = Question.of("u = 2*x-1, y = u^(-2)", "x", "-4*u^(-3)");

    @ParameterizedTest
    @CsvSource({
        "2x-1/3,              5/6,     4/3",
        "u,                   3,       5",
        "y*u,                 3,       1/5",
        "y,                   1/2,     undefined",
        "1/x,                 0,       undefined",
        "x^(-1),              0,       undefined",
        "x^0,                 0,       undefined",
        "x^0,                 7,       1",
        "x^3,                 0,       0",
        "0/x,                 0,       undefined",
        "x^(-3),              -2/3,    -27/8",
        "cbrt(x),             -8,      -2",
        "x^(2/3),             -8,      4",
        "x^(3/5),             -32/243, -8/27",
        "x^(-1/3),            27,      1/3",
        "cbrt(x),             9,       irrational",
        "cbrt(x),             -9,      irrational",
        "sqrt(x),             9/4,     3/2",
        "sqrt(x),             2,       irrational",
        "sqrt(x),             -4,      undefined",
        "sqrt(x),             0,       0",
        "sqrt(x)+1/(x-2),     2,       undefined",
        "1/(x-2)+sqrt(x),     2,       undefined",
        "sqrt(x)*ln(-x),      2,       undefined",
        "sqrt(x)/(x-2),       2,       undefined",
        "x^(10^59)/(x-2),     2,       undefined",
        "sqrt(x)/ln(-x),      2,       undefined",
        "2+sqrt(x),           2,       irrational",
        "x^(1/4),             81,      3",
        "x^(3/4),             -16,     undefined",
        "|x-1|,               -1/2,    3/2",
        "ln(x),               2,       irrational",
        "ln(x),               0,       undefined",
        "0*ln(x),             -1,      undefined",
        "e^x,                 1,       irrational",
        "sin(1/x),            0,       undefined",
        "x^(10^59),           -1,      1",
        "x^(10^59+1),         -1,      -1",
        "x^(10^59),           2,       too large",
        "x^1000000-x^1000000, 3,       too large",
        "x^(1/10^12),         2,       too large",
    })
    void isExactOrSaysWhyNot(String text, String x, String expected) {
        Evaluation evaluation = Evaluation.at(Map.of("x", rational(x)), QUESTION.definitions());

        assertThat(shown(evaluation.value(expr(text)))).isEqualTo(expected);
    }

    @Test
    void needsAValueForEveryFreeSymbol() {
        Evaluation evaluation = Evaluation.at(Map.of(), QUESTION.definitions());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.value(expr("y")))
                .withMessage("point needs a value for x, got []");
    }

    private static Expr expr(String text) {
        return Texts.read(text, QUESTION.vocabulary());
    }

    private static Rational rational(String text) {
        return Texts.read(text, QUESTION.vocabulary()) instanceof Constant(Rational value) ? value : Rational.ZERO;
    }

    private static String shown(Value value) {
        return switch (value) {
            case Value.Exact(Rational exact) -> exact.toString();
            case Value.Undefined undefined -> "undefined";
            case Value.Irrational irrational -> "irrational";
            case Value.TooLarge tooLarge -> "too large";
        };
    }
}
