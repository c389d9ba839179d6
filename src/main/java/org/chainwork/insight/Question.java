package org.chainwork.insight;

import org.chainwork.algebra.Vocabulary;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Point;

/**
 * What a part of a problem asks.
 *
 * @param target with respect to which
 * @param point at which the value is asked; none where the formula is
 */
public record Question(Composition composition, String target, Point point) {

    /** What an answer may be written with. */
    public Vocabulary vocabulary() {
        return composition.vocabulary(target);
    }
}
