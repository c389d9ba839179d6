package org.chainwork.assignment;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chainwork.algebra.Rational;

/**
 * Points from answers, a policy and a due date where the course is, and from nothing else: the same answers give the same points
 * for ever.
 */
final class Scoring {

    private static final Rational HUNDRED = Rational.of(100);

    private Scoring() {}

    /** The {@code answers} of one attempt to the item, in their order. The parts count alike. */
    static ItemScore item(Policy policy, ZonedDateTime due, Item item, List<Answer> answers) {
        // a fresh problem asks for the same: its answers to a part go on where those to the last one stopped
        Map<Integer, List<Answer>> byPart = answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.part().position()));
        List<PartScore> parts = IntStream.rangeClosed(1, item.parts())
                .mapToObj(position -> part(policy, due, byPart.getOrDefault(position, List.of())))
                .toList();
        long correct = byPart.values().stream()
                .filter(ofPart -> ofPart.stream().anyMatch(Answer::isCorrect))
                .count();
        long tried = byPart.values().stream()
                .filter(ofPart -> ofPart.stream().anyMatch(Answer::counts))
                .count();
        long graded = answers.stream().filter(Answer::counts).count();
        int undecided = byPart.values().stream()
                .mapToInt(ofPart -> waiting(policy, due, ofPart).size())
                .sum();
        return new ItemScore(item, ItemScore.mean(parts), (int) graded, (int) tried, (int) correct, undecided, parts);
    }

    /** Worth what the first right answer among those that count is worth. */
    static PartScore part(Policy policy, ZonedDateTime due, List<Answer> answers) {
        int wrong = 0;
        for (Answer answer : answers) {
            if (answer.counts()) {
                if (!policy.allowsAfter(wrong)) {
                    return PartScore.NOTHING;
                }
                if (answer.isCorrect()) {
                    long daysLate = daysLate(due, answer.submittedAt());
                    return new PartScore(
                            wrong + 1,
                            daysLate,
                            left(policy.penaltyPercent(), wrong).multiply(left(policy.latePercentADay(), daysLate)));
                }
                wrong += answer.costs() ? 1 : 0;
            }
        }
        return PartScore.NOTHING;
    }

    /** Those of the answers to a part that have to be judged by hand: not once it is solved, and they could add nothing. */
    static List<Answer> waiting(Policy policy, ZonedDateTime due, List<Answer> answers) {
        PartScore now = part(policy, due, answers);
        return answers.stream()
                .filter(Answer::isUndecided)
                .filter(open -> !now.isRight()
                        || part(policy, due, judgedRight(answers, open))
                                        .fraction()
                                        .compareTo(now.fraction())
                                > 0)
                .toList();
    }

    private static List<Answer> judgedRight(List<Answer> answers, Answer right) {
        return answers.stream()
                .map(answer -> answer.id() == right.id() ? answer.judgedRight() : answer)
                .toList();
    }

    private static Rational left(int percent, long times) {
        long lost = Math.min(100, percent * times);
        return Rational.of(100 - lost).divide(HUNDRED);
    }

    /** What is left of an answer that comes then, of what it would be worth in time: percent, from 0 to 100. */
    static int percentWhenLate(Policy policy, ZonedDateTime due, Instant at) {
        return Math.toIntExact(left(policy.latePercentADay(), daysLate(due, at))
                .multiply(HUNDRED)
                .numerator()
                .longValueExact());
    }

    /** Days that have begun since: each to the same time of the clock, be it in 23 hours or in 25. */
    private static long daysLate(ZonedDateTime due, Instant at) {
        long days = Math.max(0, ChronoUnit.DAYS.between(due, at.atZone(due.getZone())));
        while (due.plusDays(days).toInstant().isBefore(at)) {
            days++;
        }
        return days;
    }
}
