package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final Question QUESTION = Question.of("u = w1*x+b1, y = u^2", "x", "2*u*w1");
    private static final Samples SAMPLES = new Samples(Secrets.FIXED, "problem", QUESTION.definitions());

    @Test
    void aSignatureHoldsTheValuesAtTheFirstPoints() {
        Coordinates coordinates = new Coordinates(HexFormat.of().parseHex(Secrets.FIXED.key()), "problem");
        String expected = IntStream.range(0, Samples.SIGNATURE_POINTS)
                .mapToObj(point -> product(coordinates, point))
                .collect(Collectors.joining());

        assertThat(SAMPLES.signature(expr("3*w1*x"))).contains(new Signature(expected));
    }

    /** {@code 3*w1*x} in sixteen hexadecimal digits. */
    private static String product(Coordinates coordinates, int point) {
        BigInteger product = BigInteger.valueOf(3)
                .multiply(coordinate(coordinates, point, "w1"))
                .multiply(coordinate(coordinates, point, "x"))
                .mod(Secrets.FIXED.wordPrimes().get(point));
        return HexFormat.of().toHexDigits(product.longValueExact());
    }

    /** The first sixty bits. */
    private static BigInteger coordinate(Coordinates coordinates, int point, String symbol) {
        byte[] block = coordinates.block(point, 0, symbol);
        return new BigInteger(1, block).shiftRight(8 * block.length - 60);
    }

    @Test
    void whatIsNotDefinedOrHangsOnASignHasNoSignature() {
        assertThat(SAMPLES.signature(expr("1/(u-w1x-b1)"))).isEmpty();
        assertThat(SAMPLES.signature(expr("exp(u)"))).isEmpty();
        assertThat(SAMPLES.signature(expr("2|u|"))).isEmpty();
    }

    /** The degree asks for the wide primes, and the root for points where x is a square. */
    @Test
    void wideAndConditionalPointsDecideWhateverTheIdentity() {
        Expr key = expr("2*u*w1");
        Expr answer = expr("2u w1+x^(10^19)*sqrt(x)-x^(10^19)*sqrt(x)");
        Expr wrong = expr("2u w1+x^(10^19)*sqrt(x)-x^(10^19)*sqrt(x)+x/10^9");

        for (int i = 0; i < 50; i++) {
            Samples samples = new Samples(Secrets.FIXED, "problem " + i, QUESTION.definitions());

            assertThat(samples.compare(answer, key)).as("identity %s", i).isInstanceOf(Comparison.Same.class);
            assertThat(samples.compare(wrong, key)).as("identity %s", i).isInstanceOf(Comparison.Different.class);
        }
    }

    @Test
    void rootsWithinRootsOfHugeOrdersAreNotTriedAtAll() {
        Expr root = expr("x");
        for (int i = 0; i < 18; i++) {
            root = new Power(root, Rational.of(1, Integer.MAX_VALUE));
        }

        assertThat(SAMPLES.compare(root, expr("x"))).isEqualTo(new Comparison.Undecided(Cause.ORDERS_OF_ROOTS));
    }

    /** Eight roots leave one point in 256, so that an answer that asks for many may find no more. */
    @Test
    void noVerdictHangsOnWhatWasAskedBefore() {
        Question question = Question.of(
                IntStream.rangeClosed(1, 8)
                        .mapToObj(i -> "u" + i + " = sqrt(x^2+" + i + ")")
                        .collect(Collectors.joining(", ")),
                "x",
                "u1*u2+u3");
        Expr answer = Texts.read("(u1*u2+u3)*((x^40000)^32500)/((x^40000)^32500)", question.vocabulary());
        Expr manyPoints = Texts.read("|x|*(u1*u2+u3)/|x|", question.vocabulary());

        for (int i = 0; i < 12; i++) {
            Samples fresh = new Samples(Secrets.FIXED, "problem " + i, question.definitions());
            Samples used = new Samples(Secrets.FIXED, "problem " + i, question.definitions());
            used.compare(manyPoints, question.key());

            assertThat(used.compare(answer, question.key()))
                    .as("identity %s", i)
                    .isEqualTo(fresh.compare(answer, question.key()));
        }
    }

    @Test
    void otherThreadsFindTheSame() {
        Samples shared = new Samples(Secrets.FIXED, "problem", QUESTION.definitions());

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> shared.signature(expr("u*y"))))
                .containsOnly(SAMPLES.signature(expr("u*y")));
    }

    /** Their degree takes the wide primes. */
    @Test
    void decidesSixtyFourNumericLayersWithRoots() {
        CheckBenchmark chain = new CheckBenchmark();
        chain.depth = 64;
        chain.parameters = "numeric";
        chain.exponents = "roots";
        chain.draw();

        assertThat(chain.right()).isEqualTo("same");
        assertThat(chain.wrong()).isEqualTo("different");
    }

    private static Expr expr(String text) {
        return Texts.read(text, QUESTION.vocabulary());
    }
}
