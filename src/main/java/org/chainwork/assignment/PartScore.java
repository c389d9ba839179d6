package org.chainwork.assignment;

import org.chainwork.algebra.Rational;

/**
 * What the answers to one part of an item are worth, and why.
 *
 * @param rightTry which of the answers that count was the first right one, from 1; 0 where none was
 * @param daysLate how many days after the due date had begun when it was sent
 * @param fraction of the part's points, in [0, 1]
 */
public record PartScore(int rightTry, long daysLate, Rational fraction) {

    static final PartScore NOTHING = new PartScore(0, 0, Rational.ZERO);

    public boolean isRight() {
        return rightTry > 0;
    }
}
