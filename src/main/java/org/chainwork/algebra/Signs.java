package org.chainwork.algebra;

import java.util.List;

/**
 * What one comparison has to take care of because of even roots and absolute values.
 *
 * @param conditions only points at which all of these are squares count
 * @param unknown both signs of these have to be seen
 * @param count how many signs the values may hang on that are not known: the unknown ones, and one for each root of
 *     something that may be a square in disguise
 * @param conditional so many signs were chosen, each of which passes over half of all points
 */
record Signs(List<Expr> conditions, List<Expr> unknown, int count, int conditional) {

    static final Signs NONE = new Signs(List.of(), List.of(), 0, 0);

    Signs {
        conditions = List.copyOf(conditions);
        unknown = List.copyOf(unknown);
    }

    /** Bit number i tells whether unknown number i is positive. */
    int pattern(SamplePoint<?> point) {
        int pattern = 0;
        for (int i = 0; i < unknown.size(); i++) {
            pattern |= point.sign(unknown.get(i)) == Sign.POSITIVE ? 1 << i : 0;
        }
        return pattern;
    }

    /** The same over the reals, where none of them is 0. */
    int pattern(RealEvaluation point) {
        int pattern = 0;
        for (int i = 0; i < unknown.size(); i++) {
            pattern |= point.sign(unknown.get(i)) == Sign.POSITIVE ? 1 << i : 0;
        }
        return pattern;
    }
}
