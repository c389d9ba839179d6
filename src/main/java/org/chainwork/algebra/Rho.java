package org.chainwork.algebra;

import java.math.BigInteger;

/**
 * Finds a factor of a composite number without small ones in about as many steps as the root of the factor is large: a
 * sequence of residues repeats itself modulo the factor first (Pollard 1975, with Brent's way to find the cycle, 1980).
 */
final class Rho {

    /** Enough for factors of 7 digits; a step takes some 10 nanoseconds. */
    private static final int MAX_STEPS = 1 << 13;

    /** Differences that are multiplied before one greatest common divisor is asked for. */
    private static final int BATCH = 32;

    /** Of which one nearly always finds a factor that is small enough. */
    private static final int SEQUENCES = 3;

    /** What is longer may have no small factor: it is not worth more than one sequence. */
    private static final int BITS_OF_SEQUENCES = 47;

    private final long number;
    private final WordField ring;
    private final long shift;
    private long tortoise;
    private long hare;

    private Rho(long number, int shift) {
        this.number = number;
        this.ring = new WordField(BigInteger.valueOf(number));
        this.shift = ring.of(BigInteger.valueOf(shift));
        this.hare = ring.one();
    }

    /** A factor other than 1 and the number; the number itself where none is found. */
    static long factorOf(long composite) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(composite);
        int sequences = bits > WordField.MAX_BITS ? 0 : bits > BITS_OF_SEQUENCES ? 1 : SEQUENCES;
        long factor = composite;
        for (int sequence = 1; sequence <= sequences && factor == composite; sequence++) {
            factor = new Rho(composite, sequence).factor();
        }
        return factor;
    }

    /** The tortoise waits while the hare goes twice as far as before. */
    private long factor() {
        for (int steps = 0, lap = 1; steps < MAX_STEPS; lap *= 2) {
            tortoise = hare;
            for (int ofLap = 0; ofLap < lap; ofLap += BATCH) {
                long before = hare;
                int batch = Math.min(BATCH, lap - ofLap);
                if (advance(batch) != 1) {
                    hare = before;
                    return firstCommon();
                }
                steps += batch;
            }
        }
        return number;
    }

    /** What the differences of so many steps have in common with the number. */
    private long advance(int steps) {
        long product = ring.one();
        for (int i = 0; i < steps; i++) {
            hare = ring.product(hare, hare) + shift;
            hare -= hare >= number ? number : 0;
            long difference = tortoise - hare;
            product = ring.product(product, difference < 0 ? difference + number : difference);
        }
        return ring.toInteger(product).gcd(BigInteger.valueOf(number)).longValueExact();
    }

    private long firstCommon() {
        long common = advance(1);
        while (common == 1) {
            common = advance(1);
        }
        return common;
    }
}
