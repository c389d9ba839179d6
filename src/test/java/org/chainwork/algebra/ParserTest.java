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

    private static List<String> lines() throws IOException {
        try (InputStream file = ParserTest.class.getResourceAsStream("/algebra/readings.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        }
    }
}
