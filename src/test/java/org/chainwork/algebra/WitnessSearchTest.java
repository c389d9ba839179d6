package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points that a person can follow, and none where every small number hides the difference. */
class WitnessSearchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "u = w1*x+b1, y = u^2;       2*u*w1;    2*w1;                 {w1=2, x=3, b1=1}: 4, not 28",
                "u = w1*x+b1, y = u^2;       2*u*w1;    2*u;                  {w1=2, x=3, b1=1}: 14, not 28",
                "u = w1*x+b1, y = u^2;       2*u*w1;    2*u*w1+(x-2)(x-3);    {w1=3, x=1, b1=2}: 32, not 30",
                "u = 3*x-1, y = u^(-1);      -3*u^(-2); 3/u^2;                {x=2}: 3/25, not -3/25",
                "u = 3*x-1, y = u^1000;      3000u^999; 1000u^999;            {x=0}: -1000, not -3000",
                "u = 3*x-1, y = u^(-1);      -3*u^(-2); x^(10^50)-3/u^2+2;    {x=1}: 9/4, not -3/4",
                "u = 3*x-1, y = u^2;         6*u;       6*u+x^(10^50)-x^(10^50+2); none",
            })
    void findsASmallPoint(String definitions, String key, String answer, String expected) {
        Question question = Question.of(definitions, "x", key);
        Expr expr = Texts.read(answer, question.vocabulary());

        assertThat(new WitnessSearch(
                                new RealPoints(expr, question.key(), new RealDomain(question.definitions()), false))
                        .witness()
                        .map(witness -> witness.point() + ": " + witness.first() + ", not " + witness.second())
                        .orElse("none"))
                .isEqualTo(expected);
    }
}
