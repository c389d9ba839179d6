package org.chainwork.algebra;

/** What is known of an expression's sign over the reals, apart from points at which it is 0. */
enum Sign {
    NEGATIVE,
    POSITIVE,
    UNKNOWN;

    static Sign of(Rational value) {
        return switch (value.signum()) {
            case 1 -> POSITIVE;
            case -1 -> NEGATIVE;
            default -> UNKNOWN;
        };
    }

    Sign negate() {
        return switch (this) {
            case NEGATIVE -> POSITIVE;
            case POSITIVE -> NEGATIVE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    boolean isKnown() {
        return this != UNKNOWN;
    }
}
