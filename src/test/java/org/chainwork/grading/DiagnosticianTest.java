package org.chainwork.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Secret;
import org.chainwork.chain.Composition;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticianTest {

    private static final Grader GRADER = new Grader(Secret.draw(new SplittableRandom(10)));

    /** The table serves as documentation too: see {@code malrules.csv}. */
    @ParameterizedTest
    @CsvFileSource(resources = "/grading/malrules.csv", delimiter = ';')
    void namesTheMalrule(String composition, String target, String answer, String malrule, String also, String places) {
        Diagnosis diagnosis = diagnosis(composition, target, answer).orElseThrow();

        assertThat(diagnosis.malrule()).isEqualTo(malrule);
        assertThat(orNone(String.join(" ", diagnosis.also()))).isEqualTo(also);
        assertThat(orNone(
                        diagnosis.places().stream().map(DiagnosticianTest::name).collect(Collectors.joining(" "))))
                .isEqualTo(places);
    }

    @Test
    void namesNothingThatItDoesNotKnow() {
        assertThat(diagnosis("u = w1*x+b1, y = u^2", "x", "x^7+w1")).isEmpty();
        assertThat(diagnosis("u = w1*x+b1, y = u^2", "x", "sin(x)")).isEmpty();
    }

    /** Whether u is a square at the points, so that the answer has a signature, is a matter of luck. */
    @ParameterizedTest
    @CsvSource({"2*sqrt(u)^2", "2*u^(3/2)/u^(1/2)"})
    void namesTheMalruleUnderEverySecret(String answer) {
        Part part = new Part(1, "x", AnswerForm.ANY);
        Problem problem = new Problem("by-hand", 1, 0, Composition.parse("u = w1*x+b1\ny = u^2"), List.of(part));
        for (int seed = 0; seed < 8; seed++) {
            Judge judge = new Grader(Secret.draw(new SplittableRandom(seed))).judge(problem);

            assertThat(diagnosis(judge, part, answer).map(Diagnosis::malrule))
                    .as("seed %s", seed)
                    .contains("forgot-inner");
        }
    }

    /** The root of x is not what x is, wherever both have a value. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            u = w1*x+b1, y = u^2 ; w1 ; sqrt(x)
            u = w1*x+b1, y = u^2 ; w1 ; -sqrt(x)
            u = w1*x+b1, y = u^2 ; w1 ; sqrt(4x)
            y = x^5              ; x  ; -5*sqrt(x)^4
            u = x^3, y = u^3     ; x  ; 3*sqrt(u)^2
            u = x^(-1), y = 4*u+2  ; x  ; 4-1*sqrt(x)^(-2)
            """)
    void takesNoRootForWhatStandsUnderIt(String composition, String target, String answer) {
        assertThat(diagnosis(composition, target, answer)).isEmpty();
    }

    @Test
    void prefersTheOtherTargetThatTheProblemAsksFor() {
        Composition composition = Composition.parse("u = w1*x+b1\ny = u^2");
        List<Part> parts = List.of(new Part(1, "w1", AnswerForm.ANY), new Part(2, "b1", AnswerForm.ANY));
        Judge judge = GRADER.judge(new Problem("by-hand", 1, 0, composition, parts));

        assertThat(diagnosis(judge, parts.getFirst(), "2*u").flatMap(Diagnosis::target))
                .contains("b1");
        assertThat(diagnosis(judge, parts.getLast(), "2*u*x").flatMap(Diagnosis::target))
                .contains("w1");
    }

    @Test
    void findsTheFactor() {
        assertThat(diagnosis("u = w1*x+b1, y = u^3", "x", "9/2*w1*(w1*x+b1)^2").flatMap(Diagnosis::factor))
                .contains(Rational.of(3, 2));
    }

    @Test
    void givesTheCodeForStorage() {
        Part part = new Part(1, "x", AnswerForm.ANY);
        Judge judge =
                GRADER.judge(new Problem("by-hand", 1, 0, Composition.parse("u = w1*x+b1\ny = u^2"), List.of(part)));

        assertThat(judge.judge(part, "-2*u*w1").malrule()).contains("sign-error");
        assertThat(judge.judge(part, "2*u*w1").malrule()).isEmpty();
        assertThat(judge.judge(part, "2*").malrule()).isEmpty();
    }

    private static String name(LocalDerivative edge) {
        return "d" + edge.of() + "/d" + edge.withRespectTo();
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static Optional<Diagnosis> diagnosis(String written, String target, String answer) {
        Part part = new Part(1, target, AnswerForm.ANY);
        Composition composition = Composition.parse(written.replace(", ", "\n"));
        return diagnosis(GRADER.judge(new Problem("by-hand", 1, 0, composition, List.of(part))), part, answer);
    }

    private static Optional<Diagnosis> diagnosis(Judge judge, Part part, String answer) {
        return judge.judge(part, answer).verdict().diagnosed();
    }
}
