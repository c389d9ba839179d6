package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of answers serves as documentation too: see {@code answers.csv}. */
class AnswersTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/algebra/answers.csv", delimiter = ';')
    void hasTheVerdict(String definitions, String target, String key, String answer, String verdict) {
        Question question = Question.of(definitions, target, key);

        assertThat(question.verdict(answer))
                .as("'%s', read as %s", answer, Texts.shown(question.read(answer)))
                .isEqualTo(verdict);
    }

    /** By the chain rule, link by link, so that the table cannot teach a wrong key. */
    @ParameterizedTest
    @CsvFileSource(resources = "/algebra/answers.csv", delimiter = ';')
    void hasTheDerivativeAsItsKey(String definitions, String target, String key) {
        Question question = Question.of(definitions, target, key);

        assertThat(question.samples().compare(question.derivative(), question.key()))
                .isNotInstanceOf(Comparison.Different.class)
                .isNotInstanceOf(Comparison.NeverDefined.class);
    }
}
