package org.chainwork.algebra;

/**
 * How likely a difference of two expressions goes unseen.
 *
 * @param ofPrime since one prime divides all of its coefficients
 * @param underPattern at one point where the signs are such that there is a difference
 * @param keepsRelation how likely signs that are free are related at a point as they are at another
 */
record Chances(double ofPrime, double underPattern, double keepsRelation) {

    /**
     * Without signs a difference is unseen where a point is one of its zeros (Schwartz 1980). With unknown ones, the branch
     * that differs may be one of many; how often it comes up is known up to the square root of the prime (Weil 1948). Of the
     * signs that count, all but the unknown ones are seen at no point. A pattern is taken to come up half as often as it
     * should, and one of its signs may be that of 0.
     *
     * @param bits of the primes
     */
    static Chances of(Size difference, Signs signs, int bits) {
        int open = signs.unknown().size();
        double zeros = Math.scalb(difference.degree(), signs.conditional() - (bits - 1));
        double deviation = Math.scalb(difference.degree(), 2 * signs.conditional() + signs.count() - (bits - 1) / 2);
        boolean patternsComeUp = open + signs.conditional() == 0 || Math.scalb(deviation, open + 1) <= 1;
        double zerosUnderPattern = patternsComeUp ? Math.scalb(zeros, open == 0 ? 0 : open + 2) : 1;
        return new Chances(
                dividing(difference, signs, bits),
                Math.min(1, zerosUnderPattern + onOtherBranch(signs.count() - open, Math.scalb(deviation, open))),
                Math.min(1, 0.5 + deviation));
    }

    /** How likely a prime divides all coefficients of the difference: one of those modulo which constants are squares. */
    private static double dividing(Size difference, Signs signs, int bits) {
        return Math.min(
                1,
                Math.scalb(
                        Size.chanceToDivide(difference.bits(), bits),
                        signs.fitting().constants().size()));
    }

    private static double onOtherBranch(int signs, double deviation) {
        return signs == 0 ? 0 : 1 - Math.scalb(1.0, -signs) + deviation;
    }
}
