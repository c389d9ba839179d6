package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.Map;

/** Folds what stands in an exponent to a number, without computing numbers that nobody could write down. */
final class Exponents {

    static final int MAX_DIGITS = 60;

    /** Enough for {@value #MAX_DIGITS} digits; also the bound of every number on the way. */
    private static final int MAX_BITS = 200;

    private static final BigInteger TOO_LONG = BigInteger.TEN.pow(MAX_DIGITS);

    private static final Evaluation FOLDING = Evaluation.at(Map.of(), Definitions.NONE, MAX_BITS);

    private Exponents() {}

    static Rational fold(Expr exponent, Token place) {
        if (exponent instanceof Constant(Rational value) && value.bitLength() < Long.SIZE) {
            return value;
        }
        if (!Symbols.in(exponent).isEmpty()) {
            throw new Refusal(Fault.EXPONENT_NOT_A_NUMBER, place);
        }
        return switch (FOLDING.value(exponent)) {
            case Value.Exact exact when isShort(exact.value()) -> exact.value();
            case Value.Exact tooLong -> throw new Refusal(Fault.EXPONENT_TOO_LARGE, place);
            case Value.TooLarge tooLarge -> throw new Refusal(Fault.EXPONENT_TOO_LARGE, place);
            case Value.Undefined undefined -> throw new Refusal(Fault.EXPONENT_NOT_A_NUMBER, place);
            case Value.Irrational irrational -> throw new Refusal(Fault.EXPONENT_NOT_A_NUMBER, place);
        };
    }

    private static boolean isShort(Rational value) {
        return value.numerator().abs().max(value.denominator()).compareTo(TOO_LONG) < 0;
    }
}
