package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What an installation keeps to itself: the primes and the key from which the sample points of every problem follow.
 * Who knows both could build a wrong answer that vanishes at them.
 *
 * @param wordPrimes {@value #WORD_PRIMES} distinct safe primes of {@value #WORD_BITS} bits, drawn by {@link SafePrimes}
 * @param widePrimes {@value #WIDE_PRIMES} distinct safe primes of {@value #WIDE_BITS} bits, likewise
 * @param key {@value #KEY_BYTES} random bytes in hexadecimal
 */
public record Secret(List<BigInteger> wordPrimes, List<BigInteger> widePrimes, String key) {

    public static final int WORD_BITS = 61;

    /** Of these, a problem takes some modulo which its constants are squares: half of them for each large prime factor. */
    public static final int WORD_PRIMES = 256;

    public static final int WIDE_BITS = 256;
    public static final int WIDE_PRIMES = 4;
    public static final int KEY_BYTES = 32;

    public Secret {
        wordPrimes = distinct(wordPrimes, WORD_PRIMES, WORD_BITS);
        widePrimes = distinct(widePrimes, WIDE_PRIMES, WIDE_BITS);
        int bytes = HexFormat.of().parseHex(key).length;
        if (bytes != KEY_BYTES) {
            throw new IllegalArgumentException("secret needs " + KEY_BYTES + " bytes of key, got " + bytes);
        }
    }

    private static List<BigInteger> distinct(List<BigInteger> primes, int count, int bits) {
        long fitting = primes.stream()
                .filter(prime -> prime.bitLength() == bits)
                .distinct()
                .count();
        if (primes.size() != count || fitting != count) {
            throw new IllegalArgumentException("secret needs " + count + " distinct primes of " + bits + " bits, got "
                    + fitting + " of " + primes.size());
        }
        return List.copyOf(primes);
    }

    /** Draws a secret; takes a second or two. */
    public static Secret draw(RandomGenerator random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return complete(List.of(), List.of(), HexFormat.of().formatHex(key), random);
    }

    /** One that begins with the primes given, which may be fewer than it takes: earlier installations had 16. */
    public static Secret complete(
            List<BigInteger> wordPrimes, List<BigInteger> widePrimes, String key, RandomGenerator random) {
        return new Secret(
                complete(wordPrimes, WORD_PRIMES, WORD_BITS, random),
                complete(widePrimes, WIDE_PRIMES, WIDE_BITS, random),
                key);
    }

    private static List<BigInteger> complete(List<BigInteger> primes, int count, int bits, RandomGenerator random) {
        return Stream.concat(primes.stream(), Stream.generate(() -> SafePrimes.draw(bits, random)))
                .distinct()
                .limit(count)
                .toList();
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Secret";
    }
}
