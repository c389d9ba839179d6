package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both fields against {@link BigInteger}, at random numbers and at the edges. */
class FieldTest {

    private static final int ROUNDS = 400;

    static Stream<Field<?>> fields() {
        Stream<BigInteger> small = Stream.of(
                        "3", "5", "7", "65537", "2147483647", "2305843009213693951", "4611686018427387847")
                .map(BigInteger::new);
        return Stream.of(
                        small.map(WordField::new),
                        Secrets.FIXED.wordPrimes().stream().map(WordField::new),
                        Secrets.FIXED.widePrimes().stream().map(WideField::new),
                        Stream.of(new WideField(BigInteger.valueOf(7))))
                .flatMap(fields -> fields);
    }

    @ParameterizedTest
    @MethodSource("fields")
    <R> void agreesWithBigIntegers(Field<R> field) {
        BigInteger p = field.prime();
        List<BigInteger> numbers = numbers(p);
        SplittableRandom random = new SplittableRandom(p.longValue());
        for (int i = 0; i < ROUNDS; i++) {
            BigInteger a = numbers.get(random.nextInt(numbers.size()));
            BigInteger b = numbers.get(random.nextInt(numbers.size()));
            R x = field.of(a);
            R y = field.of(b);
            String shown = "modulo " + p + ", " + a + " and " + b;

            assertThat(field.toInteger(x)).as(shown).isEqualTo(a.mod(p));
            assertThat(field.toInteger(field.add(x, y)))
                    .as(shown)
                    .isEqualTo(a.add(b).mod(p));
            assertThat(field.toInteger(field.multiply(x, y)))
                    .as(shown)
                    .isEqualTo(a.multiply(b).mod(p));
            assertThat(field.toInteger(field.negate(x)))
                    .as(shown)
                    .isEqualTo(a.negate().mod(p));
            assertThat(field.toInteger(field.power(x, b.mod(p)))).as(shown).isEqualTo(a.modPow(b.mod(p), p));
            assertThat(x.equals(y)).as(shown).isEqualTo(a.mod(p).equals(b.mod(p)));
            if (b.mod(p).signum() != 0) {
                BigInteger quotient = a.multiply(b.modInverse(p)).mod(p);
                assertThat(field.invert(y)).as(shown).isEqualTo(field.of(b.modInverse(p)));
                assertThat(field.divide(x, y)).as(shown).isEqualTo(field.of(quotient));
                assertThat(field.of(new Rational(a, b))).as(shown).isEqualTo(field.of(quotient));
            }
            if (a.mod(p).signum() != 0) {
                assertThat(field.integerPower(x, b)).as(shown).isEqualTo(field.of(a.modPow(b, p)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    <R> void isNotDefinedWhereZeroIsDividedBy(Field<R> field) {
        R zero = field.zero();
        BigInteger order = field.prime().subtract(BigInteger.ONE);

        assertThat(field.invert(zero)).isNull();
        assertThat(field.divide(field.one(), field.of(field.prime()))).isNull();
        assertThat(field.of(new Rational(BigInteger.ONE, field.prime()))).isNull();
        assertThat(field.integerPower(zero, BigInteger.ZERO)).isNull();
        assertThat(field.integerPower(zero, order.negate())).isNull();
        assertThat(field.integerPower(zero, order)).isEqualTo(zero);
        assertThat(field.toInteger(zero)).isEqualTo(BigInteger.ZERO);
        assertThat(field.toInteger(field.one())).isEqualTo(BigInteger.ONE);
        assertThat(field.negate(zero)).isEqualTo(zero);
        assertThat(field.add(field.one(), field.negate(field.one()))).isEqualTo(zero);
    }

    @ParameterizedTest
    @MethodSource("fields")
    <R> void takesRootsByTheInverseOfTheirOrder(Field<R> field) {
        BigInteger order = field.prime().subtract(BigInteger.ONE);
        BigInteger half = field.prime().shiftRight(1);
        for (BigInteger number : numbers(field.prime())) {
            BigInteger root = number.abs().add(BigInteger.TWO);
            BigInteger group = root.testBit(0) ? order : half;
            if (root.gcd(group).equals(BigInteger.ONE)) {
                assertThat(field.inverseOfOrder(root)).as("order " + root).isEqualTo(root.modInverse(group));
            } else {
                assertThat(field.inverseOfOrder(root)).as("order " + root).isNull();
            }
        }
    }

    /** Modulo safe primes, which have all roots that the grammar knows. */
    @ParameterizedTest
    @MethodSource("fieldsOfSafePrimes")
    <R> void aRationalPowerIsOneOfTheRoot(Field<R> field) {
        for (BigInteger number : numbers(field.prime())) {
            R base = field.of(number);
            for (int order = 2; order < 20; order++) {
                for (int times : List.of(-5, -2, -1, 1, 2, 7)) {
                    Rational exponent = Rational.of(times, order);
                    String shown = number + "^(" + exponent + ") modulo " + field.prime();
                    boolean even = !exponent.denominator().testBit(0);
                    Optional<R> power = Optional.ofNullable(field.power(base, exponent));
                    if (base.equals(field.zero())) {
                        assertThat(power).as(shown).isEqualTo(times > 0 ? Optional.of(base) : Optional.empty());
                    } else if (even && !field.isSquare(base)) {
                        assertThat(power).as(shown).isEmpty();
                    } else {
                        boolean square =
                                field.isSquare(base) || !exponent.numerator().testBit(0);
                        assertThat(power.map(field::isSquare)).as(shown).contains(square);
                        assertThat(power.map(value -> field.integerPower(value, exponent.denominator())))
                                .as(shown)
                                .isEqualTo(Optional.ofNullable(field.integerPower(base, exponent.numerator())));
                    }
                }
            }
        }
    }

    static Stream<Field<?>> fieldsOfSafePrimes() {
        return Stream.concat(
                Secrets.FIXED.wordPrimes().stream().limit(4).map(WordField::new),
                Secrets.FIXED.widePrimes().stream().limit(1).map(WideField::new));
    }

    @Test
    void aWordFieldNeedsAnOddPrimeThatFits() {
        BigInteger tooLarge = BigInteger.ONE.shiftLeft(62).add(BigInteger.valueOf(135));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordField(tooLarge))
                .withMessageContaining("got " + tooLarge);
        assertThatIllegalArgumentException().isThrownBy(() -> new WordField(BigInteger.TWO));
    }

    /** At random, of both signs and many sizes, and around 0, the prime and the machine word. */
    private static List<BigInteger> numbers(BigInteger prime) {
        List<BigInteger> numbers = new ArrayList<>();
        List<BigInteger> edges = List.of(
                BigInteger.ZERO,
                prime,
                BigInteger.valueOf(Long.MAX_VALUE),
                BigInteger.valueOf(Long.MIN_VALUE),
                BigInteger.ONE.shiftLeft(64),
                prime.shiftRight(1));
        for (BigInteger edge : edges) {
            for (int offset = -2; offset <= 2; offset++) {
                numbers.add(edge.add(BigInteger.valueOf(offset)));
            }
        }
        SplittableRandom random = new SplittableRandom(prime.intValue());
        for (int bits = 1; bits < 700; bits += 7) {
            byte[] bytes = new byte[bits / 8 + 1];
            random.nextBytes(bytes);
            numbers.add(new BigInteger(bytes));
        }
        return numbers;
    }
}
