package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Comparison.Different;
import org.junit.jupiter.api.Test;

/** {@code x^(p-1) - 1} vanishes modulo p (Fermat), so who knows the primes can hide a wrong answer from them. */
class VanishingAnswerTest {

    private static final Definitions DEFINITIONS =
            Question.of("u = w1*x+b1, y = u^2", "x", "2*u*w1").definitions();
    private static final Vocabulary NAMES = Vocabulary.of(List.of("x", "w1", "b1", "u", "y"));
    private static final Expr KEY = Texts.read("2*u*w1", NAMES);
    private static final Samples SAMPLES = new Samples(Secrets.FIXED, "problem", DEFINITIONS);

    @Test
    void primesThatEverybodyKnowsHideNothing() {
        Stream<BigInteger> mersenne = IntStream.of(13, 17, 19, 31, 61, 89, 107, 127)
                .mapToObj(n -> BigInteger.ONE.shiftLeft(n).subtract(BigInteger.ONE));
        Stream<BigInteger> round =
                IntStream.rangeClosed(16, 64).mapToObj(bits -> primeBelow(BigInteger.ONE.shiftLeft(bits)));
        Stream<BigInteger> usual = Stream.of("1000000007", "998244353", "65537").map(BigInteger::new);
        Expr answer = vanishingModulo(
                Stream.of(mersenne, round, usual).flatMap(primes -> primes).toList());

        assertThat(SAMPLES.compare(answer, KEY)).isInstanceOf(Different.class);
        assertThat(SAMPLES.signature(answer)).isPresent().isNotEqualTo(SAMPLES.signature(KEY));
    }

    @Test
    void primesOfAnotherInstallationHideNothing() {
        Secret guessed = Secret.draw(new SplittableRandom(4));
        Expr answer = vanishingModulo(inTurn(guessed));

        assertThat(SAMPLES.compare(answer, KEY)).isInstanceOf(Different.class);
        assertThat(SAMPLES.signature(answer)).isPresent().isNotEqualTo(SAMPLES.signature(KEY));
    }

    /** So the two tests above can fail. */
    @Test
    void primesThatLeakedHideAnAnswerFromTheFastPointsButNotFromTheWideOnes() {
        Expr answer = vanishingModulo(inTurn(Secrets.FIXED));

        assertThat(SAMPLES.signature(answer)).isPresent().isEqualTo(SAMPLES.signature(KEY));
        assertThat(SAMPLES.compare(answer, KEY)).isInstanceOf(Different.class);
    }

    @Test
    void thePointsFollowFromKeyAndIdentity() {
        Secret secret =
                new Secret(Secrets.FIXED.wordPrimes(), Secrets.FIXED.widePrimes(), "00".repeat(Secret.KEY_BYTES));

        assertThat(new Samples(Secrets.FIXED, "problem", DEFINITIONS).signature(KEY))
                .isEqualTo(SAMPLES.signature(KEY));
        assertThat(new Samples(Secrets.FIXED, "another", DEFINITIONS).signature(KEY))
                .isPresent()
                .isNotEqualTo(SAMPLES.signature(KEY));
        assertThat(new Samples(secret, "problem", DEFINITIONS).signature(KEY))
                .isPresent()
                .isNotEqualTo(SAMPLES.signature(KEY));
    }

    /** The primes that a problem without large constants uses. */
    private static List<BigInteger> inTurn(Secret secret) {
        return secret.wordPrimes().subList(0, Points.MOST_PRIMES);
    }

    /** Read from a text, as an attacker would have to type it. */
    private static Expr vanishingModulo(Collection<BigInteger> primes) {
        String factors = primes.stream()
                .map(prime -> "(x^" + prime.subtract(BigInteger.ONE) + "-1)")
                .collect(Collectors.joining());
        return Texts.read("2uw1 + " + factors, NAMES);
    }

    private static BigInteger primeBelow(BigInteger bound) {
        return Stream.iterate(bound.subtract(BigInteger.ONE), candidate -> candidate.subtract(BigInteger.TWO))
                .filter(candidate -> candidate.isProbablePrime(60))
                .findFirst()
                .orElseThrow();
    }
}
