package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chainwork.algebra.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final Instant DUE = Instant.parse("2026-03-01T12:00:00Z");

    /** Answers in a row: {@code c}orrect, {@code i}ncorrect, wrong {@code f}orm, {@code u}nreadable, {@code r}epeated. */
    @ParameterizedTest
    @CsvSource({
        "c    , 0, 25, 1   , 1",
        "ic   , 0, 25, 3   , 4",
        "fic  , 0, 25, 1   , 2",
        "uc   , 0, 25, 1   , 1",
        "irrc , 0, 25, 3   , 4",
        "iiiic, 0, 25, 0   , 1",
        "iiiiiiiic, 0, 25, 0, 1",
        "iic  , 2, 25, 0   , 1",
        "ic   , 2, 25, 3   , 4",
        "cii  , 2, 25, 1   , 1",
        "ii   , 0, 25, 0   , 1",
        "''   , 0, 25, 0   , 1",
    })
    void countsWrongTriesBeforeTheFirstRightAnswer(
            String answers, int tries, int penalty, long numerator, long denominator) {
        assertThat(Scoring.part(policy(tries, penalty, 0), DUE, answers(answers, DUE.minusSeconds(1))))
                .isEqualTo(Rational.of(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 100", "PT0.000001S, 90", "P1D, 90", "P1DT1S, 80", "P9DT1S, 0", "P400D, 0"})
    void eachDayThatHasBegunCosts(Duration late, long percent) {
        assertThat(Scoring.part(policy(0, 0, 10), DUE, answers("c", DUE.plus(late))))
                .isEqualTo(Rational.of(percent, 100));
    }

    @Test
    void partsCountAlike() {
        List<List<Answer>> parts = List.of(answers("c", DUE), answers("ic", DUE), List.of());

        assertThat(Scoring.item(policy(0, 50, 0), DUE, parts)).isEqualTo(Rational.of(1, 2));
    }

    private static Policy policy(int tries, int penalty, int late) {
        return new Policy(tries, penalty, late, Feedback.AT_ONCE, null, true);
    }

    private static List<Answer> answers(String codes, Instant at) {
        List<Answer> answers = new ArrayList<>();
        Arrays.stream(codes.split("")).filter(code -> !code.isEmpty()).forEach(code -> {
            String verdict = switch (code) {
                case "c" -> "correct";
                case "f" -> "wrong-form";
                case "u" -> "unreadable";
                default -> "incorrect";
            };
            answers.add(new Answer(
                    answers.size(), new PartKey(1, 1), "x", verdict, null, null, code.equals("r") ? 1L : null, at));
        });
        return answers;
    }
}
