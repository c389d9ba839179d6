package org.chainwork.algebra;

import org.chainwork.algebra.Comparison.Reason;

/** At which step a comparison had to give up, for whoever asks why; what is said to who answered is its {@link Reason}. */
public enum Cause {
    /** A function that is not algebraic. */
    FUNCTION(Reason.FUNCTION),
    /** Roots of so high an order within each other that no prime is large enough. */
    ORDERS_OF_ROOTS(Reason.DEGREE),
    /** All points agree, and are too few to rule out an accident. */
    TOO_WEAK(Reason.DEGREE),
    /** More even roots and absolute values than {@link Samples#MOST_ROOTS}. */
    TOO_MANY_ROOTS(Reason.ROOT),
    /** More signs that are not known than there is time for, or some of which too little is known; and no witness. */
    TOO_MANY_SIGNS(Reason.ROOT),
    /** No real point was found at which both are defined and no sign that is not known is that of 0. */
    NO_POINT_WITH_SIGNS(Reason.ROOT),
    /** No point was drawn at which all that has to be positive is a square. */
    NO_POINT_DRAWN(Reason.ROOT),
    /** At all points that were asked one of the two was undefined, or on another branch than that of the reals. */
    NO_POINT_COUNTED(Reason.ROOT),
    /** All points agree, and there is no time for so many that every pattern of signs surely comes up often enough. */
    TOO_FEW_PATTERNS(Reason.ROOT),
    /** All points agree, and no real point was found at which both have a value. */
    NO_REAL_POINT(Reason.ROOT),
    /** The points differ, and no real point was found at which the values do. */
    NO_WITNESS(Reason.ROOT),
    /** All points agree, a real point does not, and none of those that can be shown does either. */
    REALS_DISAGREE(Reason.ROOT),
    /** A root is taken of what is nowhere positive where the other is defined: both have values where it is 0 at most. */
    SIGNS_DISAGREE(Reason.DOMAIN),
    /** At no point are all definitions defined. */
    DEFINITIONS(Reason.DOMAIN),
    /** A root is taken of what is negative wherever the other is defined. */
    NOWHERE_TOGETHER(Reason.DOMAIN);

    private final Reason reason;

    Cause(Reason reason) {
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
