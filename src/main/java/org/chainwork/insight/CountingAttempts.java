package org.chainwork.insight;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chainwork.algebra.Rational;
import org.chainwork.assignment.AttemptScore;
import org.chainwork.assignment.Item;
import org.chainwork.assignment.ItemScore;

/** What the attempts that make one student's grade tell of an item: one value, their mean, however many there are. */
final class CountingAttempts {

    private CountingAttempts() {}

    /** Of the item's points, in [0, 1]; absent where nothing is known yet. */
    static Optional<Rational> fraction(List<AttemptScore> attempts, int index) {
        return mean(attempts, attempt -> fraction(attempt, attempt.items().get(index)));
    }

    /** The share of the points of the other items, in [0, 1]; absent where none of them tells anything yet. */
    static Optional<Rational> rest(List<AttemptScore> attempts, int index) {
        return mean(attempts, attempt -> rest(attempt, index));
    }

    /** How many tries each part took those attempts that tried it; absent where none did. */
    static Optional<Rational> triesAPart(List<AttemptScore> attempts, int index) {
        return mean(
                attempts,
                attempt -> Optional.of(attempt.items().get(index))
                        .filter(item -> item.triedParts() > 0)
                        .map(item -> Rational.of(item.tries(), item.triedParts())));
    }

    /** Absent as long as the attempt runs and has not tried the item: nobody knows yet. */
    private static Optional<Rational> fraction(AttemptScore attempt, ItemScore item) {
        return attempt.attempt().isHandedIn() || item.isTried() ? Optional.of(item.fraction()) : Optional.empty();
    }

    private static Optional<Rational> rest(AttemptScore attempt, int index) {
        List<ItemScore> others = IntStream.range(0, attempt.items().size())
                .filter(other -> other != index)
                .mapToObj(attempt.items()::get)
                .filter(other -> fraction(attempt, other).isPresent())
                .toList();
        int most = Item.total(others.stream().map(ItemScore::item).toList());
        return most == 0
                ? Optional.empty()
                : Optional.of(
                        Statistics.sum(others.stream().map(ItemScore::points).toList())
                                .divide(Rational.of(most)));
    }

    private static Optional<Rational> mean(
            List<AttemptScore> attempts, Function<AttemptScore, Optional<Rational>> value) {
        return Statistics.mean(attempts.stream()
                .flatMap(attempt -> value.apply(attempt).stream())
                .toList());
    }
}
