package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RootsTest {

    private static final int ROOTS = 5_000;

    @Test
    void powersHaveTheirRoots() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < ROOTS; i++) {
            int order = random.nextInt(2, 40);
            Rational root = new Rational(positive(random), positive(random));

            assertThat(Roots.root(root.power(order), order)).isEqualTo(new Value.Exact(root));
        }
    }

    @Test
    void neighboursOfPowersHaveNone() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < ROOTS; i++) {
            int order = random.nextInt(2, 40);
            BigInteger power = positive(random).add(BigInteger.ONE).pow(order);

            assertThat(Roots.root(Rational.of(power.add(BigInteger.ONE)), order))
                    .isEqualTo(new Value.Irrational());
            assertThat(Roots.root(Rational.of(power.subtract(BigInteger.ONE)), order))
                    .as("%s^(1/%s)", power.subtract(BigInteger.ONE), order)
                    .isEqualTo(new Value.Irrational());
        }
    }

    @Test
    void ordersMayBeOfAnySize() {
        assertThat(Roots.root(Rational.ONE, Integer.MAX_VALUE)).isEqualTo(new Value.Exact(Rational.ONE));
        assertThat(Roots.root(Rational.ZERO, Integer.MAX_VALUE)).isEqualTo(new Value.Exact(Rational.ZERO));
        assertThat(Roots.root(Rational.of(BigInteger.TWO.pow(9_999)), 9_999))
                .isEqualTo(new Value.Exact(Rational.of(2)));
        assertThat(Roots.root(Rational.of(-8), 3)).isEqualTo(new Value.Exact(Rational.of(-2)));
        assertThat(Roots.root(Rational.of(-8), 2)).isEqualTo(new Value.Undefined());
    }

    private static BigInteger positive(SplittableRandom random) {
        return new BigInteger(random.nextInt(1, 200), new Random(random.nextLong())).add(BigInteger.ONE);
    }
}
