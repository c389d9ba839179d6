package org.chainwork.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.chainwork.algebra.Rational;
import org.jspecify.annotations.Nullable;

/**
 * An attempt with all that its score comes from.
 *
 * @param answers in their order
 * @param given by item, the fraction that it was given last; empty where nothing was given yet
 * @param extendedTo null where its student has no more time than the others
 * @param zone of the course: its days are those that something is late
 */
record Evidence(
        Attempt attempt,
        List<Answer> answers,
        Map<Long, Rational> given,
        @Nullable Instant extendedTo,
        ZoneId zone) {

    /** As if its student had that much time; null for no more than the others. */
    Evidence withTimeUntil(@Nullable Instant to) {
        return new Evidence(attempt, answers, given, to, zone);
    }

    /** What the answers are worth by the settings of the assignment. */
    AttemptScore computed(Assignment settings, List<Item> items) {
        Map<Long, List<Answer>> byItem = answers.stream().collect(Collectors.groupingBy(Answer::itemId));
        return new AttemptScore(
                attempt,
                items.stream()
                        .map(item -> Scoring.item(
                                settings.policy(),
                                settings.times().extendedTo(extendedTo).dueAt().atZone(zone),
                                item,
                                byItem.getOrDefault(item.id(), List.of())))
                        .toList());
    }

    /** What the attempt has: handed in, what it was given; running, what is more of that and of what its answers are worth. */
    AttemptScore standing(Assignment settings, List<Item> items) {
        return with(computed(settings, items), attempt.isHandedIn() ? (was, now) -> was : Evidence::greater);
    }

    /** What it would have if it were graded anew; with {@code lowerNobody} no item of it gets less than it has. */
    AttemptScore regraded(Assignment settings, List<Item> items, boolean lowerNobody) {
        return lowerNobody ? with(computed(settings, items), Evidence::greater) : computed(settings, items);
    }

    /** What it has, and what its answers are worth more, or less, than {@code before} by the settings. */
    AttemptScore since(Evidence before, Assignment settings, List<Item> items) {
        AttemptScore was = before.computed(settings, items);
        AttemptScore is = computed(settings, items);
        return new AttemptScore(
                attempt,
                standing(settings, items).items().stream()
                        .map(score -> score.withFraction(inRange(score.fraction()
                                .add(is.at(score.item()).fraction())
                                .subtract(was.at(score.item()).fraction()))))
                        .toList());
    }

    /** What it has, and what its answers are worth more, by the settings, with time until then. Less time takes nothing. */
    AttemptScore excusedUntil(Instant to, Assignment settings, List<Item> items) {
        AttemptScore standing = standing(settings, items);
        return new AttemptScore(
                attempt,
                withTimeUntil(to).since(this, settings, items).items().stream()
                        .map(score -> score.withFraction(greater(
                                score.fraction(), standing.at(score.item()).fraction())))
                        .toList());
    }

    private static Rational inRange(Rational fraction) {
        return fraction.signum() < 0 ? Rational.ZERO : fraction.compareTo(Rational.ONE) > 0 ? Rational.ONE : fraction;
    }

    private AttemptScore with(AttemptScore computed, BinaryOperator<Rational> choice) {
        return new AttemptScore(
                attempt,
                computed.items().stream()
                        .map(item -> Optional.ofNullable(given.get(item.item().id()))
                                .map(was -> item.withFraction(choice.apply(was, item.fraction())))
                                .orElse(item))
                        .toList());
    }

    /** What is to be written down where it is given that score: what differs from what it was given. */
    List<Grades.Given> changes(AttemptScore score) {
        return score.items().stream()
                .filter(item -> !item.fraction().equals(given.get(item.item().id())))
                .map(item -> new Grades.Given(attempt.id(), item.item().id(), item.fraction()))
                .toList();
    }

    static Rational greater(Rational one, Rational other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
