package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            w1*x+b1              ;           ; w1@0 x@3 b1@5
            w1x+b1               ;           ; w1@0 x@2 b1@4
            2uw1                 ;           ; u@1 w1@2
            wx                   ;           ; w@0 x@1
            w_1x + b_{12}        ;           ; w1@0 x@3 b12@7
            w₁x+b₁₂              ;           ; w1@0 x@2 b12@4
            {w}_1+{b}_{12}       ;           ; w1@1 b12@7
            w_{\\mathrm{1}}x   ;           ; w1@0 x@14
            \\mathbf{x}{}w     ;           ; x@8 w@12
            2αx+\\beta_1        ;           ; alpha@1 x@2 beta1@4
            αalpha               ; alpha     ; alpha@0
            w10+w1               ; w1        ; w10@0 w1@4
            w10x1                ; w1        ; w10@0 x1@3
            rate*x               ; rate      ; rate@0 x@5
            ratex                ; rate      ; rate@0 x@4
            u2                   ; u         ; u2@0
            ab1                  ; ab        ; a@0 b1@1
            exp(x)+sin(x)        ;           ; x@4
            usin(x)              ; u         ; u@0 x@5
            sinx                 ;           ; x@3
            sqrt(u)+cbrt(v)      ;           ; u@5 v@13
            sigmoid(z)σ(z)       ;           ; z@8
            since                ; since     ; since@0
            \\frac{x}{\\sqrt{v}} ;           ; x@6 v@15
            \\sin\\left(x\\right);           ; x@10
            e^x                  ;           ; x@2
            e^x                  ; e         ; e@0 x@2
            e1*x                 ;           ; e1@0 x@3
            \\mathrm{e}^{x}      ;           ; x@12
            3.5½²·               ;           ; ''
            x_+x_{y              ;           ; x@0 y@6
            """)
    void findsNamesAndTheirPlaces(String text, String known, String names) {
        List<String> found = Names.in(text, known == null ? List.of() : List.of(known)).entrySet().stream()
                .map(name -> name.getKey() + "@" + name.getValue())
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "w_1, w1",
        "w_{12}, w12",
        "w₁, w1",
        "𝑤1, w1",
        "α, alpha",
        "\\alpha_1, alpha1",
        "rate, rate",
        "w_, ''",
        "1, ''",
        "w_a, ''",
        "w 1, ''",
        "'', ''",
        "α β, ''"
    })
    void readsANameInAnySpelling(String text, String name) {
        assertThat(Names.spelledBy(text).orElse("")).isEqualTo(name);
    }

    @Test
    void findsNoNamesWithoutEnd() {
        assertThat(Names.in("x" + "1".repeat(31), List.of())).hasSize(1);
        assertThat(Names.in("x" + "1".repeat(32), List.of())).isEmpty();
    }

    /** What is found is enough to read the text, and reads it in the same names. */
    @ParameterizedTest
    @CsvSource({"w1x+b1, w1*x+b1", "2uw1, 2*u*w1", "w_1x+b_{12}, w1*x+b12", "wx^2, w*x^2", "x1x12, x1*x12"})
    void findsWhatTheParserNeeds(String text, String read) {
        Vocabulary vocabulary = Vocabulary.of(Names.in(text, List.of()).sequencedKeySet());

        assertThat(Texts.shown(Parser.read(text, vocabulary))).isEqualTo(read);
    }
}
