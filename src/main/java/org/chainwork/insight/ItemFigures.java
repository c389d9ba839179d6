package org.chainwork.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.AttemptScore;
import org.chainwork.assignment.Item;

/**
 * How an item did. Each student counts once, with the mean of those of their attempts that count.
 *
 * @param facility mean fraction of its points, in [0, 1]
 * @param discrimination correlation of its score with the share of points on the rest of the assignment, in [-1, 1]
 * @param medianTries of the students who tried it, of a part
 * @param tried how many students tried it
 */
public record ItemFigures(
        Item item,
        Optional<Rational> facility,
        OptionalDouble discrimination,
        Optional<Rational> medianTries,
        int tried) {

    /** Of fewer students a correlation tells nothing. */
    public static final int ENOUGH = 10;

    /** The discrimination, where enough students tried the item. */
    public OptionalDouble meaningfulDiscrimination() {
        return tried < ENOUGH ? OptionalDouble.empty() : discrimination;
    }

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
        for (List<AttemptScore> attempts : byStudent) {
            CountingAttempts.fraction(attempts, index).ifPresent(fraction -> {
                fractions.add(fraction);
                CountingAttempts.rest(attempts, index).ifPresent(rest -> {
                    paired.add(fraction);
                    rests.add(rest);
                });
            });
            CountingAttempts.triesAPart(attempts, index).ifPresent(tries::add);
        }
        long tried = byStudent.stream()
                .filter(attempts -> attempts.stream()
                        .anyMatch(attempt -> attempt.items().get(index).isTried()))
                .count();
        return new ItemFigures(
                item, Statistics.mean(fractions), Statistics.correlation(paired, rests), Statistics.median(tries), (int)
                        tried);
    }
}
