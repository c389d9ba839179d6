package org.chainwork.algebra;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A field with a prime of any size, for degrees that a {@link WordField} is too small for. */
final class WideField implements Field<BigInteger> {

    private static final int SHORT_BITS = 6;

    private final BigInteger prime;
    private final OrderInverses inverses = new OrderInverses(Field.super::inverseOfOrder);

    WideField(BigInteger prime) {
        this.prime = prime;
    }

    @Override
    public BigInteger prime() {
        return prime;
    }

    @Override
    public BigInteger one() {
        return BigInteger.ONE;
    }

    @Override
    public BigInteger zero() {
        return BigInteger.ZERO;
    }

    @Override
    public BigInteger of(BigInteger value) {
        return value.mod(prime);
    }

    @Override
    public BigInteger add(BigInteger a, BigInteger b) {
        BigInteger sum = a.add(b);
        return sum.compareTo(prime) >= 0 ? sum.subtract(prime) : sum;
    }

    @Override
    public BigInteger negate(BigInteger a) {
        return a.signum() == 0 ? a : prime.subtract(a);
    }

    @Override
    public BigInteger multiply(BigInteger a, BigInteger b) {
        return a.multiply(b).mod(prime);
    }

    @Override
    public @Nullable BigInteger invert(BigInteger a) {
        return a.signum() == 0 ? null : a.modInverse(prime);
    }

    @Override
    public BigInteger power(BigInteger base, BigInteger exponent) {
        return exponent.bitLength() <= SHORT_BITS
                ? shortPower(base, exponent.intValue())
                : base.modPow(exponent, prime);
    }

    /** Nearly all exponents that people write are, and what {@code modPow} prepares costs more than these products. */
    private BigInteger shortPower(BigInteger base, int exponent) {
        BigInteger result = BigInteger.ONE;
        for (int bit = Integer.highestOneBit(exponent); bit != 0; bit >>= 1) {
            BigInteger squared = multiply(result, result);
            result = (exponent & bit) == 0 ? squared : multiply(squared, base);
        }
        return result;
    }

    @Override
    public @Nullable BigInteger inverseOfOrder(BigInteger order) {
        return inverses.of(order);
    }

    @Override
    public BigInteger toInteger(BigInteger residue) {
        return residue;
    }
}
