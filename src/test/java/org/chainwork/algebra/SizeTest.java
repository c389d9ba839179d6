package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTest {

    private static final int SEEDS = 3_000;
    private static final int DEPTH = 3;
    private static final Definitions DEFINITIONS = definitions();

    private static Definitions definitions() {
        LinkedHashMap<String, Expr> definitions = new LinkedHashMap<>();
        definitions.put("u", Texts.read("3*x/2-b1", RandomExprs.vocabulary()));
        definitions.put("v", Texts.read("u^(-2)", RandomExprs.vocabulary()));
        return Definitions.of(definitions);
    }

    @Test
    void boundsTheExpandedForm() {
        Sizes sizes = new Sizes(DEFINITIONS);
        LongStream.range(0, SEEDS).forEach(seed -> {
            Expr expr = RandomExprs.rationals(seed).next(DEPTH);
            Size size = sizes.of(expr);
            Expanded expanded = Expanded.of(expr, DEFINITIONS);
            String shown = "seed " + seed + ", " + PlainText.print(expr);

            assertThat((double) expanded.above().degree()).as(shown).isLessThanOrEqualTo(size.degree());
            assertThat((double) expanded.below().degree()).as(shown).isLessThanOrEqualTo(size.degreeBelow());
            assertThat(binaryLogarithm(expanded.above().height())).as(shown).isLessThanOrEqualTo(size.bits());
            assertThat(binaryLogarithm(expanded.below().height())).as(shown).isLessThanOrEqualTo(size.bitsBelow());
        });
    }

    /** A little too small at most, so that it exceeds no true bound. */
    private static double binaryLogarithm(BigInteger value) {
        int shift = Math.max(0, value.bitLength() - 60);
        return value.signum() == 0
                ? 0
                : shift + Math.log(value.shiftRight(shift).doubleValue()) / Math.log(2) - 1e-9;
    }

    @ParameterizedTest
    @CsvSource({
        "x,              1,     0,     0,    0",
        "b1*x^2,         3,     0,     0,    0",
        "x^1000000,      1e6,   0,     0,    0",
        "x^(-7),         0,     7,     0,    0",
        "5,              0,     0,     3,    0",
        "1/1024,         0,     0,     0,    11",
        "x+b1,           1,     0,     1,    0",
        "x/(b1+1),       1,     1,     0,    1",
        "1/x+1/b1,       1,     2,     1,    0",
        "u,              1,     0,     3,    2",
        "v^3,            0,     6,     12,   18",
        "(x^2+b1)^(1/2), 1,     0,     0.5,  0",
        "(x+b1)^(-2/3),  0,     0.66666, 0,  0.66666",
        "cbrt(x)/cbrt(u), 0.33333, 0.33333, 0.66666, 1",
    })
    void isNotMuchLargerThanNeeded(String text, double degree, double degreeBelow, double bits, double bitsBelow) {
        Size size = new Sizes(DEFINITIONS).of(Texts.read(text, RandomExprs.vocabulary()));

        assertThat(size.degree()).isBetween(degree, degree * 1.0001);
        assertThat(size.degreeBelow()).isBetween(degreeBelow, degreeBelow * 1.0001);
        assertThat(size.bits()).isBetween(bits, bits * 1.0001);
        assertThat(size.bitsBelow()).isBetween(bitsBelow, bitsBelow * 1.0001);
    }
}
