package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Short numbers are worked with in machine words, long ones are not: nobody may see the seam. */
class RationalTest {

    /** On either side of where a word ends, and of where half a word does. */
    private static final List<BigInteger> SIZES = Stream.of(0, 1, 2, 5, 31, 32, 61, 62, 63, 64, 100)
            .map(BigInteger.ONE::shiftLeft)
            .flatMap(power -> IntStream.rangeClosed(-2, 2).mapToObj(i -> power.add(BigInteger.valueOf(i))))
            .filter(size -> size.signum() > 0)
            .distinct()
            .toList();

    @Test
    void isInLowestTermsWithAPositiveDenominator() {
        pairs().forEach(pair -> {
            Rational rational = pair.a;

            assertThat(rational.numerator().gcd(rational.denominator())).isEqualTo(BigInteger.ONE);
            assertThat(rational.denominator()).isPositive();
        });
    }

    @Test
    void comparesAsTheDifferenceDoes() {
        pairs().forEach(pair -> {
            int sign = crossed(pair.a, pair.b).compareTo(crossed(pair.b, pair.a));

            assertThat(Integer.signum(pair.a.compareTo(pair.b))).as("%s", pair).isEqualTo(sign);
            assertThat(pair.a.subtract(pair.b).signum()).as("%s", pair).isEqualTo(sign);
        });
    }

    @Test
    void addsAndMultiplies() {
        pairs().forEach(pair -> {
            Rational a = pair.a;
            Rational b = pair.b;

            assertThat(a.add(b))
                    .isEqualTo(new Rational(
                            crossed(a, b).add(crossed(b, a)), a.denominator().multiply(b.denominator())));
            assertThat(a.multiply(b))
                    .isEqualTo(new Rational(
                            a.numerator().multiply(b.numerator()),
                            a.denominator().multiply(b.denominator())));
            assertThat(a.add(b).subtract(b)).isEqualTo(a);
            assertThat(a.multiply(b).divide(b)).isEqualTo(a);
        });
    }

    /** By another way: forty digits of the quotient. */
    @Test
    void isTheQuotient() {
        MathContext digits = new MathContext(40);
        pairs().forEach(pair -> {
            Rational quotient = pair.a.divide(pair.b);
            BigDecimal expected = decimal(pair.a, digits).divide(decimal(pair.b, digits), digits);

            assertThat(decimal(quotient, digits).subtract(expected).abs())
                    .isLessThan(expected.abs().scaleByPowerOfTen(-37));
        });
    }

    @Test
    void hasNoDenominatorOfZero() {
        assertThatThrownBy(() -> Rational.of(3, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.ONE.divide(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    private record Pair(Rational a, Rational b) {}

    private static BigDecimal decimal(Rational rational, MathContext digits) {
        return new BigDecimal(rational.numerator()).divide(new BigDecimal(rational.denominator()), digits);
    }

    private static BigInteger crossed(Rational a, Rational b) {
        return a.numerator().multiply(b.denominator());
    }

    private static Stream<Pair> pairs() {
        SplittableRandom random = new SplittableRandom(11);
        return Stream.generate(() -> new Pair(rational(random), rational(random)))
                .limit(20_000);
    }

    private static Rational rational(SplittableRandom random) {
        BigInteger numerator = SIZES.get(random.nextInt(SIZES.size()));
        BigInteger denominator = SIZES.get(random.nextInt(SIZES.size()));
        return new Rational(
                random.nextBoolean() ? numerator : numerator.negate(),
                random.nextBoolean() ? denominator : denominator.negate());
    }
}
