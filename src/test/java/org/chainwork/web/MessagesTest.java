package org.chainwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final Messages messages = new Messages();

    static Iterable<Locale> languages() {
        return Languages.ALL;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameKeysAndNoEmptyText(Locale language) {
        Properties texts = texts(language);

        assertThat(texts.stringPropertyNames())
                .isEqualTo(texts(Locale.ENGLISH).stringPropertyNames())
                .allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextTakesTheSameArguments(Locale language) {
        Properties texts = texts(language);
        Properties english = texts(Locale.ENGLISH);

        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(texts.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    /** A single straight apostrophe is MessageFormat's quote: it would vanish, and the arguments after it with it. */
    @ParameterizedTest
    @MethodSource("languages")
    void apostrophesAreTypographicOrDoubled(Locale language) {
        Properties texts = texts(language);

        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(texts.getProperty(key).replace("''", ""))
                        .as(key)
                        .doesNotContain("'"));
    }

    /** As each language writes them, and so that no line ends before the sign. */
    @ParameterizedTest
    @CsvSource({"en, ''", "de, '\u00a0'"})
    void percentSignsStandAsTheLanguageHasThem(Locale language, String before) {
        Properties texts = texts(language);

        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(texts.getProperty(key).replaceAll("[0-9}]" + before + "%", ""))
                        .as(key)
                        .doesNotContain("%"));
    }

    /** An attempt is a student's go at an assignment; a try is one answer. */
    @Test
    void germanTellsAttemptsFromTries() {
        Properties german = texts(Locale.GERMAN);

        assertThat(german.stringPropertyNames().stream()
                        .filter(key -> key.contains("tries") || key.endsWith(".penalty")))
                .hasSizeGreaterThan(5)
                .allSatisfy(key -> assertThat(german.getProperty(key)).as(key).doesNotContain("Versuch"));
    }

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(messages.getTranslation("missing.home", Locale.forLanguageTag("de-CH")))
                .isEqualTo("Zurück zum Üben");
    }

    @Test
    void speaksEnglishToEverybodyElse() {
        assertThat(messages.getTranslation("missing.home", Locale.JAPANESE)).isEqualTo("Back to practice");
    }

    @Test
    void unknownKeyLeavesAVisibleHole() {
        assertThat(messages.getTranslation("no.such.text", Locale.ENGLISH)).isEqualTo("!no.such.text!");
    }

    private static Set<String> arguments(String text) {
        // A malformed pattern fails here, with its text in the message.
        new MessageFormat(text, Locale.ROOT);
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(found -> arguments.add(found.group(1)));
        return arguments;
    }

    private static Properties texts(Locale language) {
        String file = "/" + MessageBundle.NAME + "_" + language.getLanguage() + ".properties";
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }
}
