package org.chainwork.assignment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainwork.algebra.Rational;

/** What an attempt reaches, item by item. */
public record AttemptScore(Attempt attempt, List<ItemScore> items) {

    public AttemptScore {
        items = List.copyOf(items);
    }

    /** Of each item's points, by item. */
    Map<Long, Rational> fractions() {
        return items.stream().collect(Collectors.toMap(score -> score.item().id(), ItemScore::fraction));
    }

    /** Throws where it has no such item. */
    public ItemScore at(Item item) {
        return items.stream()
                .filter(score -> score.item().id() == item.id())
                .findFirst()
                .orElseThrow();
    }

    public Rational points() {
        return items.stream().map(ItemScore::points).reduce(Rational.ZERO, Rational::add);
    }
}
