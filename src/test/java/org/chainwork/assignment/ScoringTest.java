package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chainwork.algebra.Rational;
import org.chainwork.problem.Variation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final Instant DUE = Instant.parse("2026-03-01T12:00:00Z");
    private static final ZonedDateTime DUE_THERE = DUE.atZone(ZoneOffset.UTC);

    /**
     * Answers in a row: {@code c}orrect, {@code i}ncorrect, wrong {@code f}orm, {@code u}nreadable, {@code r}epeated,
     * incorrect when the clock {@code h}anded in.
     */
    @ParameterizedTest
    @CsvSource({
        "c    , 0, 25, 1   , 1",
        "ic   , 0, 25, 3   , 4",
        "fic  , 0, 25, 1   , 2",
        "uc   , 0, 25, 1   , 1",
        "irrc , 0, 25, 3   , 4",
        "hc   , 1, 25, 1   , 1",
        "ihc  , 2, 25, 3   , 4",
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
        assertThat(Scoring.part(policy(tries, penalty, 0), DUE_THERE, answers(answers, DUE.minusSeconds(1)))
                        .fraction())
                .isEqualTo(Rational.of(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 100", "PT0.000001S, 90", "P1D, 90", "P1DT1S, 80", "P9DT1S, 0", "P400D, 0"})
    void eachDayThatHasBegunCosts(Duration late, long percent) {
        assertThat(Scoring.part(policy(0, 0, 10), DUE_THERE, answers("c", DUE.plus(late)))
                        .fraction())
                .isEqualTo(Rational.of(percent, 100));
    }

    /** In October a day of Berlin has 25 hours, and in March 23. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-24T23:45, 2026-10-25T23:30, 1",
        "2026-10-24T23:45, 2026-10-25T23:45, 1",
        "2026-10-24T23:45, 2026-10-25T23:46, 2",
        "2026-10-24T23:45, 2026-10-27T23:45, 3",
        "2026-03-28T23:45, 2026-03-29T23:46, 2",
        "2026-03-28T23:45, 2026-03-29T23:45, 1",
        "2026-03-28T02:30, 2026-03-29T03:30, 1",
        "2026-03-28T02:30, 2026-03-29T03:31, 2",
        "2026-03-28T02:30, 2026-03-30T02:30, 2",
        "2026-03-28T02:30, 2026-03-28T02:30, 0",
        "2026-03-28T02:30, 2026-03-27T02:29, 0",
    })
    void aDayLateIsADayOfTheCourse(LocalDateTime due, LocalDateTime at, long days) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(Scoring.part(
                                policy(0, 0, 10),
                                due.atZone(berlin),
                                answers("c", at.atZone(berlin).toInstant()))
                        .daysLate())
                .isEqualTo(days);
    }

    @Test
    void tellsWhichTryCountsAndHowLateItWas() {
        assertThat(Scoring.part(policy(0, 25, 10), DUE_THERE, answers("iruic", DUE.plus(Duration.ofHours(25)))))
                .isEqualTo(new PartScore(3, 2, Rational.of(2, 5)));
        assertThat(Scoring.part(policy(2, 25, 10), DUE_THERE, answers("iic", DUE)))
                .isEqualTo(PartScore.NOTHING);
    }

    @Test
    void partsCountAlike() {
        Item item = new Item(1, 1, "weights-and-biases-square", Variation.NONE, 6);
        List<Answer> all = new ArrayList<>(answers("c", DUE, 1));
        all.addAll(answers("ic", DUE, 2));

        ItemScore score = Scoring.item(policy(0, 50, 0), DUE_THERE, item, all);

        assertThat(score.fraction()).isEqualTo(Rational.of(1, 2));
        assertThat(score.points()).isEqualTo(Rational.of(3));
        assertThat(score.tries()).isEqualTo(3);
        assertThat(score.triedParts()).isEqualTo(2);
        assertThat(score.correct()).isEqualTo(2);
    }

    private static Policy policy(int tries, int penalty, int late) {
        return new Policy(1, Counting.BEST, tries, 0, penalty, late, Feedback.AT_ONCE, null, true);
    }

    @Test
    void aRulingCountsAsAVerdict() {
        Answer undecided = answer(1, "undecided", null, DUE, 1);
        assertThat(undecided.isUndecided()).isTrue();
        assertThat(Scoring.part(policy(0, 50, 0), DUE_THERE, List.of(undecided, answer(2, "correct", null, DUE, 1)))
                        .fraction())
                .isEqualTo(Rational.ONE);
        assertThat(Scoring.part(policy(0, 50, 0), DUE_THERE, List.of(answer(1, "undecided", true, DUE, 1)))
                        .fraction())
                .isEqualTo(Rational.ONE);
        assertThat(Scoring.part(
                                policy(0, 50, 0),
                                DUE_THERE,
                                List.of(answer(1, "undecided", false, DUE, 1), answer(2, "correct", null, DUE, 1)))
                        .fraction())
                .isEqualTo(Rational.ONE);
    }

    @Test
    void whatIsJudgedWrongByHandCostsNoTry() {
        List<Answer> answers = List.of(
                answer(1, "undecided", false, DUE, 1),
                answer(2, "undecided", false, DUE, 1),
                answer(3, "correct", null, DUE, 1));

        assertThat(Scoring.part(policy(1, 0, 0), DUE_THERE, answers).rightTry()).isEqualTo(1);
        assertThat(Answer.tries(answers)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"BEST, 5", "LAST, 1", "MEAN, 3"})
    void attemptsAreCountedTogether(Counting counting, long points) {
        assertThat(counting.of(List.of(Rational.of(3), Rational.of(5), Rational.of(1))))
                .isEqualTo(Rational.of(points));
    }

    private static Answer answer(long id, String verdict, @Nullable Boolean ruling, Instant at, int position) {
        return new Answer(id, 1, 1, new PartKey(1, position), "x", verdict, ruling, null, null, null, at, false);
    }

    private static List<Answer> answers(String codes, Instant at) {
        return answers(codes, at, 1);
    }

    private static List<Answer> answers(String codes, Instant at, int position) {
        List<Answer> answers = new ArrayList<>();
        Arrays.stream(codes.split("")).filter(code -> !code.isEmpty()).forEach(code -> {
            String verdict = switch (code) {
                case "c" -> "correct";
                case "f" -> "wrong-form";
                case "u" -> "unreadable";
                default -> "incorrect";
            };
            answers.add(new Answer(
                    answers.size(),
                    1,
                    1,
                    new PartKey(1, position),
                    "x",
                    verdict,
                    null,
                    null,
                    null,
                    code.equals("r") ? 1L : null,
                    at,
                    code.equals("h")));
        });
        return answers;
    }
}
