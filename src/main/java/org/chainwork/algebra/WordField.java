package org.chainwork.algebra;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A field whose prime fits a machine word. A residue {@code a} is kept as {@code a * 2^64 mod p} (Montgomery 1985), so
 * that a product needs no division.
 */
final class WordField implements Field<Long> {

    static final int MAX_BITS = 62;

    private final BigInteger bigPrime;
    private final long prime;
    private final long negatedInverse;
    private final long squaredRadix;
    private final Long one;
    private final OrderInverses inverses = new OrderInverses(this::inverse);

    /** An odd prime below 2^62. Modulo another odd number there are sums and products, too. */
    WordField(BigInteger prime) {
        if (!prime.testBit(0) || prime.bitLength() > MAX_BITS) {
            throw new IllegalArgumentException("word field needs an odd prime of 62 bits at most, got " + prime);
        }
        this.bigPrime = prime;
        this.prime = prime.longValueExact();
        this.negatedInverse = -inverseModuloWord(this.prime);
        BigInteger radix = BigInteger.ONE.shiftLeft(Long.SIZE);
        this.squaredRadix = radix.multiply(radix).mod(prime).longValueExact();
        this.one = radix.mod(prime).longValueExact();
    }

    /** Newton's iteration: each step doubles the number of right bits. */
    private static long inverseModuloWord(long odd) {
        long inverse = odd;
        for (int bits = 3; bits < Long.SIZE; bits *= 2) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }

    @Override
    public BigInteger prime() {
        return bigPrime;
    }

    @Override
    public Long one() {
        return one;
    }

    @Override
    public Long zero() {
        return 0L;
    }

    @Override
    public Long of(BigInteger value) {
        long reduced = value.bitLength() < Long.SIZE
                ? Math.floorMod(value.longValue(), prime)
                : value.mod(bigPrime).longValue();
        return product(reduced, squaredRadix);
    }

    @Override
    public Long add(Long a, Long b) {
        long sum = a + b;
        return sum >= prime ? sum - prime : sum;
    }

    @Override
    public Long negate(Long a) {
        return a == 0 ? 0 : prime - a;
    }

    @Override
    public Long multiply(Long a, Long b) {
        return product(a, b);
    }

    /** Of residues as they are kept. */
    long product(long a, long b) {
        long low = a * b;
        long carry = low == 0 ? 0 : 1;
        long result = Math.multiplyHigh(a, b) + Math.unsignedMultiplyHigh(low * negatedInverse, prime) + carry;
        return result >= prime ? result - prime : result;
    }

    @Override
    public @Nullable Long invert(Long a) {
        if (a == 0) {
            return null;
        }
        return power(a, prime - 2);
    }

    @Override
    public Long power(Long base, BigInteger exponent) {
        return power(base, exponent.longValueExact());
    }

    /** Exponents are nearly always short. */
    @Override
    public @Nullable Long integerPower(Long base, BigInteger exponent) {
        if (base == 0 || exponent.bitLength() > MAX_BITS) {
            return Field.super.integerPower(base, exponent);
        }
        long magnitude = Math.abs(exponent.longValue());
        Long power = power(base, magnitude < prime - 1 ? magnitude : magnitude % (prime - 1));
        return exponent.signum() < 0 ? invert(power) : power;
    }

    private Long power(long base, long exponent) {
        long result = one;
        long square = base;
        for (long rest = exponent; rest != 0; rest >>>= 1) {
            if ((rest & 1) != 0) {
                result = product(result, square);
            }
            square = product(square, square);
        }
        return result;
    }

    @Override
    public @Nullable BigInteger inverseOfOrder(BigInteger order) {
        return inverses.of(order);
    }

    /** By Euclid's algorithm, in words. */
    private @Nullable BigInteger inverse(BigInteger bigOrder) {
        if (bigOrder.bitLength() > MAX_BITS) {
            return Field.super.inverseOfOrder(bigOrder);
        }
        long order = bigOrder.longValue();
        long group = order % 2 == 0 ? prime / 2 : prime - 1;
        long previous = group;
        long remainder = order % group;
        long before = 0;
        long factor = 1;
        while (remainder != 0) {
            long quotient = previous / remainder;
            long next = previous - quotient * remainder;
            previous = remainder;
            remainder = next;
            long nextFactor = before - quotient * factor;
            before = factor;
            factor = nextFactor;
        }
        return previous == 1 ? BigInteger.valueOf(Math.floorMod(before, group)) : null;
    }

    @Override
    public BigInteger toInteger(Long residue) {
        return BigInteger.valueOf(product(residue, 1));
    }
}
