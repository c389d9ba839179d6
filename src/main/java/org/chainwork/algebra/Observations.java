package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Points at which signs are observed: drawn as they are asked for, and kept. Instances may be shared between threads. */
final class Observations {

    static final Observations NONE = new Observations(0, () -> null);

    private final int most;
    private final Supplier<@Nullable SamplePoint<Long>> drawing;
    private final List<SamplePoint<Long>> drawn = new ArrayList<>();

    /** @param drawing gives null where no more points are found */
    Observations(int most, Supplier<@Nullable SamplePoint<Long>> drawing) {
        this.most = most;
        this.drawing = drawing;
    }

    /**
     * How many of some expressions were not seen to be both a square and none, while those before them are squares. Whatever
     * was seen so is no square in disguise, not even times a constant or those before it: its root is on one branch only.
     */
    int notSeenAsNonSquares(List<Expr> exprs) {
        boolean[] square = new boolean[exprs.size()];
        boolean[] nonSquare = new boolean[exprs.size()];
        int unseen = exprs.size();
        for (int i = 0; i < most && unseen > 0; i++) {
            SamplePoint<Long> point = point(i);
            if (point == null) {
                break;
            }
            unseen -= observe(exprs, point, square, nonSquare);
        }
        return unseen;
    }

    /** How many more are seen both ways now. */
    private static int observe(List<Expr> exprs, SamplePoint<Long> point, boolean[] square, boolean[] nonSquare) {
        int seen = 0;
        for (int i = 0; i < exprs.size(); i++) {
            boolean before = square[i] && nonSquare[i];
            Sign sign = point.sign(exprs.get(i));
            square[i] |= sign == Sign.POSITIVE;
            nonSquare[i] |= sign == Sign.NEGATIVE;
            seen += !before && square[i] && nonSquare[i] ? 1 : 0;
            if (sign != Sign.POSITIVE) {
                break;
            }
        }
        return seen;
    }

    private synchronized @Nullable SamplePoint<Long> point(int index) {
        if (index < drawn.size()) {
            return drawn.get(index);
        }
        SamplePoint<Long> point = drawing.get();
        if (point != null) {
            drawn.add(point);
        }
        return point;
    }
}
