package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.List;

/**
 * An upper bound on the size of an expression as a quotient of two polynomials with integer coefficients in the free
 * symbols and the roots of such polynomials, computed through the definitions without expanding anything. All numbers are
 * rounded up.
 *
 * @param degree how fast the numerator grows with all symbols together: without roots, its total degree
 * @param degreeBelow the same for the denominator
 * @param bits binary logarithm of the largest absolute value that the numerator takes where those of all symbols are 1;
 *     without roots, the sum of its absolute coefficients is no smaller
 * @param bitsBelow the same for the denominator
 */
record Size(double degree, double degreeBelow, double bits, double bitsBelow) {

    /**
     * Binary logarithm of the number of primes of {@link Secret#WORD_BITS} bits that {@link SafePrimes} draws from: the
     * Bateman-Horn density gives 6.9e12, more than 2^42; less a little, since a prime after a large gap is drawn more
     * often than others.
     */
    private static final double WORD_PRIMES_LOG = 40;

    /** The same for {@link Secret#WIDE_BITS} bits: the density gives more than 2^233. */
    private static final double WIDE_PRIMES_LOG = 233;

    static final Size OF_SYMBOL = new Size(1, 0, 0, 0);

    static Size of(Rational value) {
        return new Size(0, 0, bits(value.numerator()), bits(value.denominator()));
    }

    private static double bits(BigInteger value) {
        return value.abs().equals(BigInteger.ONE) ? 0 : value.bitLength();
    }

    static Size sum(List<Size> terms) {
        double degreeBelow = 0;
        double bitsBelow = 0;
        for (Size term : terms) {
            degreeBelow = up(degreeBelow + term.degreeBelow);
            bitsBelow = up(bitsBelow + term.bitsBelow);
        }
        double degree = 0;
        double bits = 0;
        for (Size term : terms) {
            degree = Math.max(degree, up(up(degreeBelow - term.degreeBelow) + term.degree));
            bits = Math.max(bits, up(up(bitsBelow - term.bitsBelow) + term.bits));
        }
        int carry = Integer.SIZE - Integer.numberOfLeadingZeros(terms.size() - 1);
        return new Size(degree, degreeBelow, up(bits + carry), bitsBelow);
    }

    Size times(Size other) {
        return new Size(
                up(degree + other.degree),
                up(degreeBelow + other.degreeBelow),
                up(bits + other.bits),
                up(bitsBelow + other.bitsBelow));
    }

    Size reciprocal() {
        return new Size(degreeBelow, degree, bitsBelow, bits);
    }

    /** To a rational power. Roots of polynomials, too, are bounded by their degrees, which are then fractions. */
    Size power(Rational exponent) {
        double share = up(up(exponent.numerator().abs().doubleValue())
                / Math.nextDown(exponent.denominator().doubleValue()));
        Size raised = new Size(up(share * degree), up(share * degreeBelow), up(share * bits), up(share * bitsBelow));
        return exponent.signum() < 0 ? raised.reciprocal() : raised;
    }

    /** Of the product over all branches, of which there are so many. */
    Size times(double branches) {
        return new Size(
                up(branches * degree), up(branches * degreeBelow), up(branches * bits), up(branches * bitsBelow));
    }

    /** With more zeros, and more primes that may divide all coefficients: those of another expression. */
    Size plusZerosOf(Size other) {
        return new Size(
                up(up(degree + other.degree) + other.degreeBelow),
                degreeBelow,
                up(up(bits + other.bits) + other.bitsBelow),
                bitsBelow);
    }

    Size minus(Size other) {
        return sum(List.of(this, other));
    }

    /** How likely a random prime of so many bits divides a number of {@code bits} bits. */
    static double chanceToDivide(double bits, int bitsOfPrime) {
        double primesLog = switch (bitsOfPrime) {
            case Secret.WORD_BITS -> WORD_PRIMES_LOG;
            case Secret.WIDE_BITS -> WIDE_PRIMES_LOG;
            default -> throw new IllegalArgumentException("no primes of " + bitsOfPrime + " bits are drawn");
        };
        return Math.min(1, bits / (bitsOfPrime - 1) / Math.pow(2, primesLog));
    }

    private static double up(double value) {
        return value == 0 ? 0 : Math.nextUp(value);
    }
}
