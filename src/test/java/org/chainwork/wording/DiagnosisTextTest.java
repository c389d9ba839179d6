package org.chainwork.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.chainwork.algebra.Secret;
import org.chainwork.chain.Composition;
import org.chainwork.grading.Diagnosis;
import org.chainwork.grading.Grader;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTextTest {

    private static final Grader GRADER = new Grader(Secret.draw(new SplittableRandom(11)));

    @ParameterizedTest
    @CsvFileSource(resources = "/grading/malrules.csv", delimiter = ';')
    void saysToTheStudent(
            String composition,
            String target,
            String answer,
            String malrule,
            String also,
            String places,
            String sentence) {
        assertThat(text(composition, target, answer, Locale.ENGLISH).student()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/grading/malrules.csv", delimiter = ';')
    void fillsEveryGapInEveryLanguage(String composition, String target, String answer) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            DiagnosisText text = text(composition, target, answer, locale);
            assertThat(List.of(text.student(), text.instructor()))
                    .noneMatch(said -> said.matches(".*([{}]| [:.]|  |d/|/d |y/d[ .:]).*"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            constant-factor    ; All of it is right but the number in front. Work that number out once more.
            sign-error         ; All of it is right but the sign. Follow the minus signs once more.
            not-differentiated ; This is y itself. Differentiate it with respect to x.
            """)
    void speaksOfNoLinksWhereThereAreNone(String malrule, String sentence) {
        Diagnosis diagnosis =
                new Diagnosis(malrule, List.of(), malrule, List.of(), List.of(), Optional.empty(), Optional.empty());

        assertThat(new DiagnosisText(
                                diagnosis,
                                "x",
                                List.of(),
                                Locale.ENGLISH,
                                texts(Locale.ENGLISH),
                                UnaryOperator.identity())
                        .student())
                .isEqualTo(sentence);
    }

    @Test
    void tellsTheFactorToTheInstructorAlone() {
        DiagnosisText text = text("u = w1*x+b1, y = u^4", "x", "12*u^3*w1", Locale.ENGLISH);

        assertThat(text.instructor()).isEqualTo("A slip of arithmetic: the key times 3.");
        assertThat(text.student()).doesNotContain("3");
    }

    @Test
    void tellsTheInstructorWhatHappenedAtWhichOfTwoLinks() {
        DiagnosisText text = text("u = w1*x+b1, y = u^2", "x", "u", Locale.ENGLISH);

        assertThat(text.instructor())
                .isEqualTo("The outermost derivative alone: all inner derivatives are dropped. "
                        + "Power rule without its factor n, in dy/du: v^(n−1).");
    }

    private static DiagnosisText text(String written, String target, String answer, Locale locale) {
        Composition composition = Composition.parse(written.replace(", ", "\n"));
        Part part = new Part(1, target, AnswerForm.ANY);
        Problem problem = new Problem("by-hand", 1, 0, composition, List.of(part));
        Diagnosis diagnosis =
                GRADER.judge(problem).judge(part, answer).verdict().diagnosed().orElseThrow();
        return new DiagnosisText(diagnosis, problem.chain(part), locale, texts(locale));
    }

    private static Texts texts(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("messages/chainwork", locale);
        return (key, arguments) -> new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
