package org.chainwork.algebra;

import java.util.List;

/** Tells what one evaluation of an expression costs, in nodes of its tree. */
public final class Operations {

    /** What a root costs, or the sign of an absolute value. */
    private static final int ROOT = 10;

    /** What a division costs. */
    private static final int INVERSE = 4;

    private static final int BITS_OF_SMALL_ORDERS = 4;

    /** Products in a row cost less than nodes of a tree. */
    private static final int PRODUCTS_AT_ONCE = 4;

    /** Binary digits of a constant that take as long as a node. */
    private static final int BITS_AT_ONCE = 64;

    private Operations() {}

    public static int count(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) -> length(value) + (value.isInteger() ? 0 : INVERSE);
            case Symbol symbol -> 1;
            case Sum sum -> count(sum.terms());
            case Product product -> count(product.factors());
            case Quotient quotient -> 1 + INVERSE + count(quotient.numerator()) + count(quotient.denominator());
            case Negation negation -> 1 + count(negation.operand());
            case Power power -> raising(power.exponent()) + count(power.base());
            case Call call -> ROOT + count(call.argument());
        };
    }

    /** Whether to evaluate all of these, one by one, costs no more than so many; they are not counted any further. */
    static boolean areAtMost(int most, List<Expr> exprs) {
        int left = most;
        for (int i = 0; i < exprs.size() && left >= 0; i++) {
            left -= count(exprs.get(i));
        }
        return left >= 0;
    }

    /** What it costs to tell the signs of these. */
    static int ofSigns(List<Expr> exprs) {
        return ROOT * exprs.size() + count(exprs);
    }

    /** A power takes as many products as its exponent has binary digits; a root has an exponent of the prime's size. */
    private static int raising(Rational exponent) {
        int bits = Math.min(Secret.WORD_BITS, exponent.numerator().bitLength());
        return 1
                + bits / PRODUCTS_AT_ONCE
                + (exponent.isInteger() ? 0 : root(exponent.denominator().bitLength()));
    }

    /** Of a large order, one has to look first for the exponent that takes it. */
    private static int root(int bitsOfOrder) {
        return bitsOfOrder > BITS_OF_SMALL_ORDERS ? 3 * ROOT : ROOT;
    }

    private static int length(Rational constant) {
        return 1 + constant.bitLength() / BITS_AT_ONCE;
    }

    private static int count(List<Expr> operands) {
        int count = 0;
        for (int i = 0; i < operands.size(); i++) {
            count += count(operands.get(i));
        }
        return count;
    }
}
