package org.chainwork.algebra;

import java.math.BigInteger;

/**
 * Finds a factor of a composite number without small ones in about as many steps as the root of the factor is large: a
 * sequence of residues repeats itself modulo the factor first (Pollard 1975, with Brent's way to find the cycle, 1980).
 */
final class Rho {

    /** Enough for factors of 7 digits; a step takes some 20 nanoseconds. */
    private static final int MAX_STEPS = 1 << 13;

    /** Differences that are multiplied before one greatest common divisor is asked for. */
    private static final int BATCH = 32;

    private static final int SEQUENCES = 3;

    private final WordField ring;
    private final BigInteger number;
    private final Long shift;
    private Long tortoise;
    private Long hare;

    private Rho(long number, int shift) {
        this.number = BigInteger.valueOf(number);
        this.ring = new WordField(this.number);
        this.shift = ring.of(BigInteger.valueOf(shift));
        this.hare = ring.one();
        this.tortoise = hare;
    }

    /** A factor other than 1 and the number; the number itself where none is found. */
    static long factorOf(long composite) {
        long factor = composite;
        if (Long.SIZE - Long.numberOfLeadingZeros(composite) <= WordField.MAX_BITS) {
            for (int sequence = 1; sequence <= SEQUENCES && factor == composite; sequence++) {
                factor = new Rho(composite, sequence).factor();
            }
        }
        return factor;
    }

    /** The tortoise waits while the hare goes twice as far as before. */
    private long factor() {
        for (int steps = 0, lap = 1; steps < MAX_STEPS; lap *= 2) {
            tortoise = hare;
            for (int ofLap = 0; ofLap < lap; ofLap += BATCH) {
                Long before = hare;
                int batch = Math.min(BATCH, lap - ofLap);
                if (!advance(batch).equals(BigInteger.ONE)) {
                    hare = before;
                    return firstCommon().longValueExact();
                }
                steps += batch;
            }
        }
        return number.longValueExact();
    }

    /** What the differences of so many steps have in common with the number. */
    private BigInteger advance(int steps) {
        Long product = ring.one();
        for (int i = 0; i < steps; i++) {
            hare = ring.add(ring.multiply(hare, hare), shift);
            product = ring.multiply(product, ring.add(tortoise, ring.negate(hare)));
        }
        return ring.toInteger(product).gcd(number);
    }

    private BigInteger firstCommon() {
        BigInteger common = advance(1);
        while (common.equals(BigInteger.ONE)) {
            common = advance(1);
        }
        return common;
    }
}
