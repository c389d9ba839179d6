package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chainwork.algebra.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointTest {

    @Test
    void isReadAsItIsWritten() {
        Point point = Point.parse("x=2, w1=-3/4");

        assertThat(point.coordinates()).containsEntry("x", Rational.of(2)).containsEntry("w1", Rational.of(-3, 4));
        assertThat(point.written()).isEqualTo("x=2, w1=-3/4");
        assertThat(Point.parse("")).isEqualTo(Point.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x=2,w1=3", "x=2/4", "x= 2", "x=2, "})
    void readsNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Point.parse(text));
    }

    @Test
    void isGivenJustWhereAValueIsAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Part(1, "x", AnswerForm.VALUE))
                .withMessage("point expected for a value only, found '' for the form value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Part(1, "x", AnswerForm.ANY, Point.parse("x=1")))
                .withMessage("point expected for a value only, found 'x=1' for the form any");
    }
}
