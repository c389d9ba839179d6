package org.chainwork.assignment;

import java.util.List;
import org.chainwork.algebra.Rational;

/** What an attempt reaches, item by item. */
public record AttemptScore(Attempt attempt, List<ItemScore> items) {

    public AttemptScore {
        items = List.copyOf(items);
    }

    public Rational points() {
        return items.stream().map(ItemScore::points).reduce(Rational.ZERO, Rational::add);
    }
}
