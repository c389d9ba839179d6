package org.chainwork.assignment;

import org.chainwork.algebra.Rational;

/**
 * What an attempt reaches at one item.
 *
 * @param fraction of the item's points, in [0, 1]
 * @param tries how many answers counted
 * @param correct how many of its parts are answered correctly
 * @param undecided how many answers wait to be judged by hand
 */
public record ItemScore(Item item, Rational fraction, int tries, int correct, int undecided) {

    public Rational points() {
        return fraction.multiply(Rational.of(item.points()));
    }

    public boolean isTried() {
        return tries > 0 || undecided > 0;
    }

    ItemScore withFraction(Rational other) {
        return new ItemScore(item, other, tries, correct, undecided);
    }
}
