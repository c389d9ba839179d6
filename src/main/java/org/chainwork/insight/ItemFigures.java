package org.chainwork.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.AttemptScore;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.ItemScore;

/**
 * How an item did, over the attempts that count.
 *
 * @param facility mean fraction of its points, in [0, 1]
 * @param discrimination correlation of its score with the share of points on the rest of the assignment, in [-1, 1]
 * @param medianTries of the attempts that tried it
 * @param tried how many students tried it
 */
public record ItemFigures(
        Item item,
        Optional<Rational> facility,
        OptionalDouble discrimination,
        Optional<Rational> medianTries,
        int tried) {

    /** Of each item, from the counting attempts of each student. */
    static List<ItemFigures> of(List<Item> items, List<List<AttemptScore>> byStudent) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> of(items.get(index), index, byStudent))
                .toList();
    }

    private static ItemFigures of(Item item, int index, List<List<AttemptScore>> byStudent) {
        List<Rational> fractions = new ArrayList<>();
        List<Rational> paired = new ArrayList<>();
        List<Rational> rests = new ArrayList<>();
        List<Rational> tries = new ArrayList<>();
        for (AttemptScore attempt : byStudent.stream().flatMap(List::stream).toList()) {
            ItemScore score = attempt.items().get(index);
            CountingAttempts.fraction(attempt, score).ifPresent(fraction -> {
                fractions.add(fraction);
                rest(attempt, index).ifPresent(rest -> {
                    paired.add(fraction);
                    rests.add(rest);
                });
            });
            if (score.tries() > 0) {
                tries.add(Rational.of(score.tries()));
            }
        }
        long tried = byStudent.stream()
                .filter(attempts -> attempts.stream()
                        .anyMatch(attempt -> attempt.items().get(index).isTried()))
                .count();
        return new ItemFigures(
                item, Statistics.mean(fractions), Statistics.correlation(paired, rests), Statistics.median(tries), (int)
                        tried);
    }

    /** The share of the points of the other items; absent where none of them tells anything yet. */
    private static Optional<Rational> rest(AttemptScore attempt, int index) {
        List<ItemScore> others = IntStream.range(0, attempt.items().size())
                .filter(other -> other != index)
                .mapToObj(attempt.items()::get)
                .filter(other -> CountingAttempts.fraction(attempt, other).isPresent())
                .toList();
        int most = others.stream().mapToInt(other -> other.item().points()).sum();
        return most == 0
                ? Optional.empty()
                : Optional.of(
                        Statistics.sum(others.stream().map(ItemScore::points).toList())
                                .divide(Rational.of(most)));
    }
}
