package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {

    private static final Vocabulary VOCABULARY =
            Vocabulary.of(List.of("x", "w1", "b1", "w12", "u1", "u", "y")).asking("y", "x");

    @TestFactory
    Stream<DynamicTest> readsEverySpellingAsTheSameTree() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String printed = "";
        for (String line : lines()) {
            if (!line.startsWith(" ")) {
                printed = line;
            }
            String tree = printed;
            tests.add(dynamicTest(line.strip() + " is " + tree, () -> assertReads(line.strip(), tree)));
        }
        return tests.stream();
    }

    private static void assertReads(String written, String tree) {
        Reading reading = Parser.read(WrittenText.of(written).text(), VOCABULARY);

        assertThat(Texts.shown(reading)).isEqualTo(tree);
        assertThat(reading).isEqualTo(Parser.read(tree, VOCABULARY));
    }

    @Test
    void takesTheLongestNameThatFits() {
        Vocabulary vocabulary = Vocabulary.of(List.of("a", "ab", "abc", "b", "c", "bc1"));

        assertThat(Texts.shown(Parser.read("abcabac bc1", vocabulary))).isEqualTo("abc*ab*a*c*bc1");
    }

    @Test
    void prefersTheNamesOfTheProblemToItsOwn() {
        Vocabulary vocabulary = Vocabulary.of(List.of("e", "s", "i", "n", "sin", "d"));

        assertThat(Texts.shown(Parser.read("e^2", vocabulary))).isEqualTo("e^2");
        assertThat(Texts.shown(Parser.read("sin(n)", vocabulary))).isEqualTo("sin*n");
        assertThat(Texts.shown(Parser.read("2e3", vocabulary))).isEqualTo("NUMBER_AFTER_FACTOR at 2 '3'");
    }

    @Test
    void endsANameWithItsSubscriptInBraces() {
        assertThat(Texts.shown(Parser.read("w_{1}2", VOCABULARY))).isEqualTo("NUMBER_AFTER_FACTOR at 5 '2'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            4α            ; 4*alpha
            4alpha        ; 4*alpha
            4\\alpha x    ; 4*alpha*x
            4𝛼x           ; 4*alpha*x
            αx            ; alpha*x
            xβ₁           ; x*beta1
            β_1\\beta_{1} ; beta1*beta1
            ϕ²            ; phi^2
            \\varphi^2    ; phi^2
            dy/dα = α     ; alpha
            \\frac{dy}{d\\alpha} = x ; x
            α2            ; NUMBER_AFTER_FACTOR at 1 '2'
            2α_1          ; UNKNOWN_NAME at 1 'α_1'
            \\alpha_{12}  ; UNKNOWN_NAME at 0 '\\alpha_{12}'
            β₁₂           ; UNKNOWN_NAME at 0 'β₁₂'
            γ             ; UNKNOWN_NAME at 0 'γ'
            β             ; UNKNOWN_NAME at 0 'β'
            σ(α)          ; sigma(alpha)
            """)
    void readsGreekLettersAsTheirNames(String text, String read) {
        Vocabulary vocabulary =
                Vocabulary.of(List.of("x", "alpha", "beta1", "phi")).asking("y", "alpha");

        assertThat(Texts.shown(Parser.read(text, vocabulary))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"2αx, 2\\cdot \\alpha\\cdot x", "β₁/3, \\frac{\\beta_{1}}{3}"})
    void readsTheLatexOfGreekLettersAgain(String text, String latex) {
        Vocabulary vocabulary = Vocabulary.of(List.of("x", "alpha", "beta1"));
        Reading reading = Parser.read(text, vocabulary);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Read.class, read -> assertThat(Latex.print(read.expr())).isEqualTo(latex));
        assertThat(Parser.read(latex, vocabulary)).isEqualTo(reading);
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = ParserTest.class.getResourceAsStream("/algebra/readings.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        }
    }
}
