package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SecretTest {

    private static final Secret SECRET = Secrets.FIXED;

    @Test
    void saysNothingOfWhatItHolds() {
        assertThat(SECRET).hasToString("Secret");
    }

    @Test
    void isTheSameFromTheSameGenerator() {
        assertThat(Secret.draw(new SplittableRandom(1)))
                .isEqualTo(Secret.draw(new SplittableRandom(1)))
                .isNotEqualTo(SECRET);
    }

    @Test
    void needsDistinctPrimesOfTheRightSizeAndAWholeKey() {
        List<BigInteger> twice = new ArrayList<>(SECRET.wordPrimes());
        twice.set(1, twice.getFirst());
        List<BigInteger> narrow = new ArrayList<>(SECRET.widePrimes());
        narrow.set(2, SECRET.wordPrimes().getFirst());
        List<BigInteger> few = SECRET.wordPrimes().subList(1, Secret.WORD_PRIMES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Secret(twice, SECRET.widePrimes(), SECRET.key()))
                .withMessage("secret needs 256 distinct primes of 61 bits, got 255 of 256");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Secret(SECRET.wordPrimes(), narrow, SECRET.key()))
                .withMessage("secret needs 4 distinct primes of 256 bits, got 3 of 4");
        assertThatIllegalArgumentException().isThrownBy(() -> new Secret(few, SECRET.widePrimes(), SECRET.key()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Secret(
                        SECRET.wordPrimes(), SECRET.widePrimes(), SECRET.key().substring(2)))
                .withMessage("secret needs 32 bytes of key, got 31");
    }
}
