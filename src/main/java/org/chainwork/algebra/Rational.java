package org.chainwork.algebra;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** An exact rational number in lowest terms; the denominator is positive. */
public final class Rational implements Comparable<Rational>, RealNumber {

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** Throws {@link ArithmeticException} when {@code denominator} is 0. */
    public Rational(BigInteger numerator, BigInteger denominator) {
        this(numerator, denominator, divisor(numerator, denominator));
    }

    private Rational(BigInteger numerator, BigInteger denominator, BigInteger divisor) {
        this.numerator = divisor.equals(BigInteger.ONE) ? numerator : numerator.divide(divisor);
        this.denominator = divisor.equals(BigInteger.ONE) ? denominator : denominator.divide(divisor);
    }

    private static BigInteger divisor(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("rational needs a denominator other than 0, got " + numerator + "/0");
        }
        if (denominator.equals(BigInteger.ONE)) {
            return BigInteger.ONE;
        }
        BigInteger divisor = isLong(numerator) && isLong(denominator)
                ? BigInteger.valueOf(divisor(Math.abs(numerator.longValue()), Math.abs(denominator.longValue())))
                : numerator.gcd(denominator);
        return denominator.signum() < 0 ? divisor.negate() : divisor;
    }

    /** Euclid's, without the arrays that long numbers need. */
    private static long divisor(long a, long b) {
        long larger = a;
        long smaller = b;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }

    /** With a bit to spare, so that its absolute value is one, too. */
    private static boolean isLong(BigInteger number) {
        return number.bitLength() < Long.SIZE - 1;
    }

    /** What is in lowest terms already, which takes long to find out of long numbers. */
    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        return new Rational(numerator, denominator, BigInteger.ONE);
    }

    public BigInteger numerator() {
        return numerator;
    }

    public BigInteger denominator() {
        return denominator;
    }

    public static Rational of(long value) {
        return of(BigInteger.valueOf(value));
    }

    public static Rational of(BigInteger value) {
        return reduced(value, BigInteger.ONE);
    }

    /** Exactly that number, which has to be finite. */
    static Rational of(double value) {
        BigDecimal exact = new BigDecimal(value);
        return exact.scale() > 0
                ? new Rational(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()))
                : of(exact.toBigIntegerExact());
    }

    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Rational add(Rational other) {
        if (isInteger() && other.isInteger()) {
            return of(numerator.add(other.numerator));
        }
        return denominator.equals(other.denominator)
                ? new Rational(numerator.add(other.numerator), denominator)
                : new Rational(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    public Rational subtract(Rational other) {
        return add(other.negate());
    }

    public Rational multiply(Rational other) {
        if (isInteger() && other.isInteger()) {
            return of(numerator.multiply(other.numerator));
        }
        return other.isOne()
                ? this
                : new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Throws {@link ArithmeticException} when {@code other} is 0. */
    public Rational divide(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational negate() {
        return reduced(numerator.negate(), denominator);
    }

    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    /** Throws {@link ArithmeticException} for {@code 0} to a negative power. */
    public Rational power(int exponent) {
        if (exponent >= 0 && isInteger()) {
            return of(numerator.pow(exponent));
        }
        return exponent >= 0
                ? reduced(numerator.pow(exponent), denominator.pow(exponent))
                : new Rational(denominator.pow(-exponent), numerator.pow(-exponent));
    }

    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Whether a power to this exponent is an even root, in lowest terms. */
    boolean hasEvenDenominator() {
        return !denominator.testBit(0);
    }

    public boolean isOne() {
        return isInteger() && numerator.equals(BigInteger.ONE);
    }

    public int signum() {
        return numerator.signum();
    }

    /** Size in bits of the larger of numerator and denominator. */
    public int bitLength() {
        return Math.max(numerator.bitLength(), denominator.bitLength());
    }

    @Override
    public int compareTo(Rational other) {
        if (signum() != other.signum()) {
            return Integer.compare(signum(), other.signum());
        }
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        if (isLong(numerator) && isLong(denominator) && isLong(other.numerator) && isLong(other.denominator)) {
            return compareProducts(
                    numerator.longValue(),
                    other.denominator.longValue(),
                    other.numerator.longValue(),
                    denominator.longValue());
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Of 128 bits each. */
    private static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational rational
                && numerator.equals(rational.numerator)
                && denominator.equals(rational.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** {@code 3}, {@code -3/4}. */
    @Override
    public String toString() {
        return isInteger() ? numerator.toString() : numerator + "/" + denominator;
    }
}
