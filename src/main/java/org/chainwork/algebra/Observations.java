package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Points at which signs are observed: drawn as they are asked for, and kept. Instances may be shared between threads. */
final class Observations {

    static final Observations NONE = new Observations(0, () -> null);

    /** Of the points at which something should be defined, so many are but for a chance of one in a million. */
    private static final double SURELY_DEFINED = 0.65;

    private final int most;
    private final Supplier<@Nullable SamplePoint<Long>> drawing;
    private final List<SamplePoint<Long>> drawn = new ArrayList<>();
    private final Latest<List<Expr>, Integer> notSeen = new Latest<>(this::count);
    private boolean exhausted;

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
        return exprs.isEmpty() ? 0 : notSeen.of(exprs);
    }

    private int count(List<Expr> exprs) {
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

    /**
     * Whether an expression is 0 at none of so many points that each pattern of {@code signs} that may be either has come up
     * among them, but for a chance of {@link Samples#MAX_ERROR}.
     *
     * @param roots within it, each of which is defined at half of the points: with many, too few points are left
     */
    boolean isNonZero(Expr expr, int signs, int roots) {
        int needed =
                signs == 0 ? 1 : (int) Math.ceil(Math.log(Samples.MAX_ERROR) / Math.log1p(-Math.scalb(1.0, -signs)));
        if (needed > Math.scalb(most * SURELY_DEFINED, -roots)) {
            return false;
        }
        int seen = 0;
        for (int i = 0; i < most && seen < needed; i++) {
            SamplePoint<Long> point = point(i);
            if (point == null) {
                return false;
            }
            Optional<BigInteger> value = point.integer(expr);
            if (value.isPresent()) {
                if (value.get().signum() == 0) {
                    return false;
                }
                seen++;
            }
        }
        return seen == needed;
    }

    private synchronized @Nullable SamplePoint<Long> point(int index) {
        if (index < drawn.size()) {
            return drawn.get(index);
        }
        SamplePoint<Long> point = exhausted ? null : drawing.get();
        if (point == null) {
            // what was not found is not looked for again: it would hang on how often one asks
            exhausted = true;
        } else {
            drawn.add(point);
        }
        return point;
    }
}
