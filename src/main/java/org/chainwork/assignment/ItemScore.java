package org.chainwork.assignment;

import java.util.List;
import org.chainwork.algebra.Rational;

/**
 * What an attempt reaches at one item.
 *
 * @param fraction of the item's points, in [0, 1]
 * @param tries how many answers counted
 * @param triedParts of how many of its parts they are
 * @param correct how many of its parts are answered correctly
 * @param undecided how many answers wait to be judged by hand
 * @param parts what its answers are worth by the rules of now, part after part
 */
public record ItemScore(
        Item item, Rational fraction, int tries, int triedParts, int correct, int undecided, List<PartScore> parts) {

    public ItemScore {
        parts = List.copyOf(parts);
    }

    /** The parts count alike. */
    static Rational mean(List<PartScore> parts) {
        return parts.stream()
                .map(PartScore::fraction)
                .reduce(Rational.ZERO, Rational::add)
                .divide(Rational.of(parts.size()));
    }

    /** What its answers are worth by the rules of now. */
    public Rational computedPoints() {
        return mean(parts).multiply(Rational.of(item.points()));
    }

    /** Whether it has what it was given before, and not what its answers are worth by the rules of now. */
    public boolean isKept() {
        return !fraction.equals(mean(parts));
    }

    public Rational points() {
        return fraction.multiply(Rational.of(item.points()));
    }

    public boolean isTried() {
        return tries > 0 || undecided > 0;
    }

    ItemScore withFraction(Rational other) {
        return new ItemScore(item, other, tries, triedParts, correct, undecided, parts);
    }
}
