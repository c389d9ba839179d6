package org.chainwork.algebra;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A field with a prime of any size, for degrees that a {@link WordField} is too small for. */
record WideField(BigInteger prime) implements Field<BigInteger> {

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
        return base.modPow(exponent, prime);
    }

    @Override
    public BigInteger toInteger(BigInteger residue) {
        return residue;
    }
}
