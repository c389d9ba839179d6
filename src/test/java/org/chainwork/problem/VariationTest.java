package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Variable.Kind;
import org.chainwork.problem.Shape.Parameters;
import org.chainwork.problem.Variation.Depth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariationTest {

    @Test
    void isWrittenAndReadBack() {
        Variation variation = new Variation(
                new Depth(3, 4),
                Parameters.SYMBOLIC,
                Numbers.of(Rational.of(2), Rational.of(-1), Rational.of(1, 2)),
                new Asking(2, List.of(Kind.INPUT, Kind.WEIGHT)),
                AnswerForm.ANY);
        String written = "depth=3..4 parameters=symbolic exponents=2,-1,1/2 asks=2:input,weight form=any";

        assertThat(variation.written()).isEqualTo(written);
        assertThat(Variation.parse(written)).isEqualTo(variation);
    }

    @Test
    void noneIsEmpty() {
        assertThat(Variation.NONE.written()).isEmpty();
        assertThat(Variation.parse("")).isEqualTo(Variation.NONE);
        assertThat(Variation.parse("").isNone()).isTrue();
        assertThat(Variation.parse("form=any").isNone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "depth=1..1",
                "depth=8..8",
                "parameters=numeric",
                "parameters=mixed",
                "exponents=-5,12,1/2,1/3,-1/2,3/2",
                "asks=5:bias,intermediate",
                "depth=2..3 form=value"
            })
    void isReadAsItIsWritten(String written) {
        assertThat(Variation.parse(written).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            depth=3                   | place 7: depth expected, found '3'
            depth=0..3                | place 7: depth expected within 1 to 8, found 0 to 3
            depth=4..3                | place 7: depth expected within 1 to 8, found 4 to 3
            depth=1..9                | place 7: depth expected within 1 to 8, found 1 to 9
            depth=1..2 parameters=odd | place 23: numeric,symbolic,mixed expected, found 'odd'
            exponents=2,1             | expected, found '1'
            exponents=2,1/0           | expected, found '1/0'
            exponents=                | place 11: -5,-4,-3,-2,-1,2,3,4,5,6,7,8,9,10,11,12,1/2,1/3,-1/2,3/2 expected, found ''
            exponents=2,2             | each once, found [2, 2]
            asks=input                | place 6: count:kinds expected, found 'input'
            asks=0:input              | place 6: targets expected, found 0 of [INPUT]
            asks=6:input              | targets expected, 1 to 5 among
            asks=1:output             | place 6: input,weight,bias,intermediate expected, found 'output'
            asks=2:input,input        | each once, found 2 of [INPUT, INPUT]
            form=free                 | place 6: answer form expected, found free
            form=any depth=1..2       | expected 'depth=1..2 form=any', found 'form=any depth=1..2', other from place 1
            form=any  depth=1..2      | other from place 1
            form=any form=value       | expected 'form=any', found 'form=any form=value', other from place 9
            form=any start=power      | other from place 9
            nonsense                  | expected '', found 'nonsense', other from place 1
            """)
    void refusesEverythingElseAndSaysWhere(String written, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variation.parse(written))
                .withMessageContaining(said);
    }

    @Test
    void refusesWhatHasNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Variation(null, null, Numbers.of(13), null, null))
                .withMessageContaining("each once, found [13]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Variation(null, null, null, new Asking(1, List.of(Kind.OUTPUT)), null))
                .withMessageContaining("each once, found 1 of [OUTPUT]");
    }
}
