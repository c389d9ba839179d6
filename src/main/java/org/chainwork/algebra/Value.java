package org.chainwork.algebra;

/** What {@link Evaluation} finds at a point. */
public sealed interface Value {

    record Exact(Rational value) implements Value {}

    /** A division by zero, {@code 0^0}, or an even root of a negative number. */
    record Undefined() implements Value {}

    /** Defined perhaps, but not a rational number, or not known to be one. */
    record Irrational() implements Value {}

    /** A number on the way has more bits than allowed. */
    record TooLarge() implements Value {}
}
