package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    y = x                ; 2*x               ; 2*x+exp(x)-exp(x)                         ; FUNCTION
                    u = x^(10^59), y = u ; u                 ; u+u^(10^59)-u^(10^59)                     ; TOO_WEAK
                    y = x                ; sqrt(x)           ; sqrt(x)+x^(10^59)-x^(10^59)               ; TOO_WEAK
                    y = x*a*b            ; |x|+|a|+|b|+|x+1|+|a+1| ; |x|+|a|+|b|+|a+1|+|x+1|             ; TOO_MANY_SIGNS
                    u = |x|, y = u*x     ; sqrt(u-x)         ; sqrt(x-u)                                 ; TOO_MANY_SIGNS
                    y = x                ; x                 ; x+sqrt(x-5)+sqrt(4-x)-sqrt(x-5)-sqrt(4-x) ; NO_REAL_POINT
                    y = x                ; sqrt(10^700+x)*x  ; sqrt(10^700+x)*(x+1/10^900)               ; NO_WITNESS
                    y = x                ; sqrt(x)           ; sqrt(-x)                                  ; SIGNS_DISAGREE
                    u = 0*x, y = u^(-1)  ; 0                 ; 0                                         ; DEFINITIONS
                    u = x, y = u^(1/2)   ; 1/(2*sqrt(x))     ; 1/(2*sqrt(-x))                            ; NOWHERE_TOGETHER
                    """)
    void tellsWhereItGaveUp(String definitions, String key, String answer, Cause cause) {
        Question question = Question.of(definitions, "x", key);

        assertThat(question.samples().compare(Texts.read(answer, question.vocabulary()), question.key()))
                .isEqualTo(new Comparison.Undecided(cause));
    }
}
