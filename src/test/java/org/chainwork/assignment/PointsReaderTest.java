package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainwork.algebra.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3 | 1",
                "2.5 | 5 | 2",
                "2,5 | 5 | 2",
                "5/2 | 5 | 2",
                "' 5 / 2 ' | 5 | 2",
                "0 | 0 | 1",
                "0.001 | 1 | 1000"
            })
    void takesThemExactly(String text, long numerator, long denominator) {
        assertThat(PointsReader.read(text)).contains(Rational.of(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "+1",
                "1/0",
                "1.",
                ".5",
                "1.2.3",
                "1/2/3",
                "1,000.5",
                "x",
                "1e3",
                "1234567890",
                "3 points"
            })
    void leavesTheRest(String text) {
        assertThat(PointsReader.read(text)).isEmpty();
    }
}
