package org.chainwork.problem;

import org.chainwork.algebra.Rational;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Layer;
import org.chainwork.chain.PowerLayer;

/** Square roots and their like restrict a problem to where they are real. */
final class EvenRoots {

    /** Further inside or outside, one in 25 right answers could not be decided. */
    private static final int MAX_DEPTH = 5;

    private EvenRoots() {}

    /** Whether an answer could stay undecided because of them. */
    static boolean areTooDeep(Composition composition) {
        return composition.depth() > MAX_DEPTH && composition.layers().stream().anyMatch(EvenRoots::isTaken);
    }

    private static boolean isTaken(Layer layer) {
        return layer instanceof PowerLayer(Rational exponent) && isEven(exponent);
    }

    static boolean areAmong(Numbers exponents) {
        return exponents.values().stream().anyMatch(EvenRoots::isEven);
    }

    private static boolean isEven(Rational exponent) {
        return !exponent.denominator().testBit(0);
    }
}
