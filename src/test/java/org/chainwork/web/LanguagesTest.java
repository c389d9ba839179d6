package org.chainwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({"en, en", "de, de", "de-AT en, de", "fr de en, de", "en-GB de, en", "ja, en"})
    void browserGetsTheFirstLanguageItAsksForThatWeHave(String asked, String given) {
        List<Locale> wanted =
                Stream.of(asked.split(" ")).map(Locale::forLanguageTag).toList();

        assertThat(Languages.preferred(Collections.enumeration(wanted))).hasToString(given);
    }
}
