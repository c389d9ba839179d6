package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BoundsTest {

    private static final Question QUESTION = Question.of("u = w1*x+b1, y = u^2", "x", "2*u*w1");

    @ParameterizedTest
    @CsvSource({"10000, Read", "10001, TOO_LONG"})
    void lengthIsBounded(int length, String expected) {
        assertThat(outcome("x" + " ".repeat(length - 1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"200, Read", "201, TOO_DEEP"})
    void nestingIsBounded(int brackets, String expected) {
        assertThat(outcome("(".repeat(brackets) + "x" + ")".repeat(brackets))).isEqualTo(expected);
        assertThat(outcome("√".repeat(brackets) + "x")).isEqualTo(expected);
        assertThat(outcome("x" + "/x".repeat(brackets))).isEqualTo(expected);
        assertThat(outcome("\\frac{".repeat(brackets) + "x" + "}2".repeat(brackets)))
                .isEqualTo(expected);
        assertThat(outcome("x^" + "1^".repeat(brackets - 1) + "1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000, Read", "1001, TOO_MANY_DIGITS"})
    void digitsAreBounded(int digits, String expected) {
        assertThat(outcome("7".repeat(digits))).isEqualTo(expected);
        assertThat(outcome("0." + "7".repeat(digits - 1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"60, Read", "61, EXPONENT_TOO_LARGE"})
    void exponentsAreBounded(int digits, String expected) {
        assertThat(outcome("x^" + "9".repeat(digits))).isEqualTo(expected);
        assertThat(outcome("x^-" + "9".repeat(digits))).isEqualTo(expected);
        assertThat(outcome("x^(10^" + (digits - 1) + ")")).isEqualTo(expected);
        assertThat(outcome("x" + "⁹".repeat(digits))).isEqualTo(expected);
    }

    static Stream<String> pieces() {
        return Stream.of(
                        "( [ { | || () 9 0. . 2^ u^- 2^2^ \\frac{ \\frac{1}{ \\sqrt{ \\sqrt[ \\left( \\left| \\"
                                .split(" "),
                        "\\operatorname{ √ sqrt( w_{ w_ e^ - + u/ u* dy/ } \\, = $ ² ⁻ 1, ' 1e ½ \0 💥 a d s"
                                .split(" "),
                        new String[] {" ", "} ", "d ", "sin ", "u ", "u"})
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aMegabyteOfAnythingIsSoonRefused(String piece) {
        String megabyte = piece.repeat(1_000_000 / piece.length());
        String longest = piece.repeat(Parser.MAX_LENGTH / piece.length());

        assertThat(QUESTION.read(megabyte)).isInstanceOf(Unreadable.class);
        Costs.assertLow(
                QUESTION,
                Stream.of(
                        megabyte,
                        longest,
                        longest.substring(1) + "2",
                        "u" + longest.substring(1),
                        "dy/dx=" + longest.substring(6)));
    }

    @ParameterizedTest
    @CsvSource({
        "2uw1+0*(x,      +x^10^59,              1100, )",
        "2uw1+0*(x^10^59, +u⁻⁹-u⁻⁸,             1200, )",
        "2uw1+0*(x^10^59, +1/u-1/x,             1200, )",
        "2uw1,           +1/99991-1/3,          800,  ''",
        "2uw1,           *x^10^59/x^10^59,      190,  ''",
        "u^(1,           +sqrt(9^60)-3^60,      600,  )",
        "u^(1,           +(2/3)^99-(2/3)^99,    500,  )",
        "u^(1,           +1^(1/2147483647)-1,   500,  )",
        "u^(1,           +7^30000000,           1,    )",
    })
    void aCostlyAnswerIsSoonDecided(String start, String piece, int repeats, String end) {
        Costs.assertLow(QUESTION, Stream.of(start + piece.repeat(repeats) + end));
    }

    /** The factors vanish where a witness is looked for, and the fractions are as long as the search bears. */
    @Test
    void theSearchForAWitnessSoonGivesUp() {
        String zeros = IntStream.rangeClosed(1, 48)
                .mapToObj(k -> "(x-" + k + ")(x+" + k + ")")
                .collect(Collectors.joining());
        String fractions = "10^(-590)" + "+x/3-x/7".repeat(1_000);

        Costs.assertLow(QUESTION, Stream.of("2uw1+x" + zeros + "(" + fractions + ")"));
    }

    /** Each number is the product of two primes, neither of which is soon found. */
    @Test
    void numbersThatCannotBeTakenApartAreSoonGivenUp() {
        Random random = new Random(5);
        List<String> numbers = IntStream.range(0, 400)
                .mapToObj(i -> BigInteger.probablePrime(30, random)
                        .multiply(BigInteger.probablePrime(31, random))
                        .toString())
                .toList();
        String nested = IntStream.range(0, 20)
                .mapToObj(i -> "sqrt(x*" + String.join("*x*", numbers.subList(19 * i, 19 * i + 19)) + "*")
                .collect(Collectors.joining());

        Costs.assertLow(
                QUESTION,
                Stream.of(
                        "2uw1*sqrt(x*" + String.join("*x*", numbers) + ")",
                        "2uw1*" + nested + "1" + ")".repeat(20),
                        "2uw1*" + nested.replace("sqrt", "abs") + "1" + ")".repeat(20),
                        "2uw1+sqrt(" + String.join(")+sqrt(", numbers.subList(0, 23)) + ")"));
    }

    private static String outcome(String text) {
        return QUESTION.read(text) instanceof Unreadable unreadable
                ? unreadable.fault().name()
                : "Read";
    }
}
