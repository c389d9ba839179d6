package org.chainwork.algebra;

import java.util.List;

/**
 * What one comparison has to take care of because of even roots and absolute values.
 *
 * @param conditions only points at which all of these are squares count
 * @param fitting of the points that are asked
 * @param unknown both signs of these have to be seen
 * @param count how many signs the values may hang on that are not known: the unknown ones, and one for each root of
 *     something that may be a square in disguise
 * @param conditional so many signs were chosen, each of which passes over half of all points
 */
record Signs(List<Expr> conditions, Fitting fitting, List<Expr> unknown, int count, int conditional) {

    static final Signs NONE = new Signs(List.of(), Fitting.NONE, List.of(), 0, 0);

    /** Each more doubles the number of points that it takes: there is no time for five. */
    private static final int MOST = 4;

    /** So many that no number of points will do, or signs of which too little is known. */
    static final Signs TOO_MANY = new Signs(List.of(), Fitting.NONE, List.of(), MOST + 1, 0);

    Signs {
        conditions = List.copyOf(conditions);
        unknown = List.copyOf(unknown);
    }

    boolean areTooMany() {
        return count > MOST;
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
