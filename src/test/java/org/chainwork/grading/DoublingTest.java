package org.chainwork.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Secret;
import org.chainwork.problem.AnswerForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions each of which has the one before twice: whoever follows every occurrence has 2^40 ways to go. */
class DoublingTest {

    private static final int DEFINITIONS = 40;
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Grader GRADER = new Grader(Secret.draw(new SplittableRandom(22)));
    private static final List<String> ANSWERS = List.of(
            "1",
            "a",
            "sqrt(a)",
            "|a|",
            "sqrt(a*|a|)",
            "sqrt(a+1)",
            "1/a",
            "a^a",
            "sqrt(a^2+z)",
            "a-a",
            "ln(a)",
            "2a*z");

    /** @param next the next definition after {@code a}, with z and w as symbols of its own */
    @ParameterizedTest
    @CsvSource({
        "a*a*z+w",
        "a*a+1",
        "a+a+z",
        "a*z+a*w",
        "a/(a+z)",
        "a-a*z",
        "(a+z)*(a+w)",
        "a^2-a*w",
        "a*z/(a*w+1)",
        "-a*(-a)*z+a",
        "sqrt(a*a+z)",
        "sqrt(a)*a",
        "|a|*a",
        "|a+z|-a*w",
        "cbrt(a*a*z+w)*a+1",
        "exp(a)*a",
    })
    void areLookedAtOnceEach(String next) {
        List<String> definitions = Stream.concat(
                        Stream.of("a0=x+1"), IntStream.range(1, DEFINITIONS).mapToObj(i -> "a" + i + "=" + at(i, next)))
                .toList();
        assertTimeoutPreemptively(LONG, () -> {
            for (String target : List.of("x", "a3")) {
                judgeAll(Questions.of(definitions, "a" + (DEFINITIONS - 1), target));
            }
        });
    }

    private static void judgeAll(WrittenQuestion question) {
        switch (GRADER.judge(question)) {
            case QuestionReading.Asked(QuestionJudge judge) -> {
                for (String answer : ANSWERS) {
                    for (AnswerForm form : AnswerForm.values()) {
                        assertThat(judge.judge(at(DEFINITIONS, answer), form).verdict())
                                .isNotNull();
                    }
                }
            }
            case QuestionReading.Mistaken(Mistake mistake) ->
                assertThat(mistake.kind()).isIn(Mistake.Kind.TOO_LARGE, Mistake.Kind.NEVER_DEFINED);
        }
    }

    private static String at(int index, String text) {
        return text.replaceAll("\\ba\\b", "a" + (index - 1))
                .replace("z", "z" + index)
                .replace("w", "w" + index);
    }
}
