package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplestFractionTest {

    @ParameterizedTest
    @CsvSource({
        "1/3, 1/2, 1/2",
        "2/5, 49/100, 2/5",
        "41/100, 49/100, 3/7",
        "314/100, 315/100, 22/7",
        "7/3, 29/4, 3",
        "-29/4, -7/3, -3",
        "-1, 5, 0",
        "-1/2, -1/3, -1/2",
        "1000001/1000000, 1000003/1000000, 333335/333334",
    })
    void hasTheSmallestDenominator(String low, String high, String expected) {
        assertThat(SimplestFraction.between(number(low), number(high))).hasToString(expected);
    }

    private static Rational number(String text) {
        Evaluation nowhere = Evaluation.at(new LinkedHashMap<>(), Definitions.NONE, Integer.MAX_VALUE);
        return ((Value.Exact) nowhere.value(Texts.read(text, Vocabulary.of(List.of())))).value();
    }
}
