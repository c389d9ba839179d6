package org.chainwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2\\cdot u\\cdot w_{1}                    | 2·u·w1
            \\left(w_{1}x+b_{1}\\right)^{2}          | (w1x+b1)^2
            \\frac{1}{2}u                            | 1/2 u
            \\frac{2u}{w_{1}+1}                      | (2u)/(w1+1)
            \\frac12                                 | 1/2
            \\frac{\\frac{1}{2}}{u}                  | (1/2)/u
            u^{-3}                                   | u^(-3)
            u_{12}^{10}                              | u12^10
            \\sqrt{u+1}                              | √(u+1)
            \\sqrt[3]{u}                             | √[3]u
            \\placeholder{}+1                        | □+1
            \\operatorname{abs}\\left(u\\right)      | abs(u)
            2\\,u\\;x                                | 2ux
            1\\:\\frac{1}{2}                         | 1 1/2
            2\\:3                                   | 2 3
            \\sin\\left(u\\right)                    | sin(u)
            \\foo{u}                                 | \\foou
            u}                                       | u}
            {\\cdot                                  | ·
            \\                                       | \\
            2*u*w1                                   | 2*u*w1
            {u+1}                                    | {u+1}
            """)
    void isWrittenOnOneLine(String raw, String text) {
        assertThat(Legible.of(raw, 0).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2\\cdot u+q              | 9  | q
            \\frac{1}{q}             | 9  | q
            \\frac{1}{2}\\left(u     | 11 | (
            w_{1}q                   | 5  | q
            2*u+q                    | 4  | q
            \\cdot 2                 | 0  | ·
            u^{q}                    | 3  | q
            """)
    void placeGoesAlong(String raw, int offset, String found) {
        assertThat(Legible.of(raw, offset).found()).isEqualTo(found);
    }

    @Test
    void theEndIsAPlaceToo() {
        Legible end = Legible.of("2\\cdot ", 7);

        assertThat(end.before()).isEqualTo("2·");
        assertThat(end.found()).isEmpty();
        assertThat(end.after()).isEmpty();
    }

    @Test
    void aPlaceOutsideIsTheNearestInside() {
        assertThat(Legible.of("2u", 99).before()).isEqualTo("2u");
        assertThat(Legible.of("2u", -1).before()).isEmpty();
    }

    @Test
    void doesNotCutACharacterInTwo() {
        assertThat(Legible.of("2𝑢", 1).found()).isEqualTo("𝑢");
    }

    @Test
    void leavesOutWhatIsFarAway() {
        Legible near =
                Legible.of("1+".repeat(4000) + "q" + "+1".repeat(1000), 8000).around();

        assertThat(near.text().length()).isLessThan(200);
        assertThat(near.found()).isEqualTo("q");
        assertThat(near.before()).startsWith("…");
        assertThat(near.after()).endsWith("…");
    }

    @Test
    void takesAnyNesting() {
        assertThat(Legible.of("\\frac{".repeat(1600), 9000).text()).isNotEmpty();
    }
}
