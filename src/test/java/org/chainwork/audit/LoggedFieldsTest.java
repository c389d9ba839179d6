package org.chainwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoggedFieldsTest {

    @Test
    void whatIsWrittenIsReadAgainInItsOrder() {
        LoggedFields fields = fields("title", "a = b", "item.1", "", "fresh-after", "2");

        assertThat(fields.written()).isEqualTo("title=a = b\nitem.1=\nfresh-after=2");
        assertThat(LoggedFields.read(fields.written())).contains(fields);
    }

    @Test
    void aValueIsOneLine() {
        LoggedFields fields = fields("title", "one\r\ntries=7");

        assertThat(fields.written()).isEqualTo("title=one tries=7");
    }

    @Test
    void whatIsTheSameIsLeftOut() {
        LoggedFields before = fields("title", "Week 1", "tries", "2", "late", "5");
        LoggedFields after = fields("title", "Week 1", "tries", "3", "minutes", "20");

        assertThat(before.without(after)).isEqualTo(fields("tries", "2", "late", "5"));
        assertThat(after.without(before)).isEqualTo(fields("tries", "3", "minutes", "20"));
        assertThat(before.without(before).written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "true",
                "Europe/Berlin",
                "5/2 (because x=3)",
                "account 7, attempt 1, item 2: 3/4",
                "Week 1: Times[opensAt=2026-03-01T12:00:00Z]",
                "tries=2\nand more"
            })
    void anyOtherTextIsNone(String text) {
        assertThat(LoggedFields.read(text)).isEmpty();
    }

    private static LoggedFields fields(String... namesAndValues) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new LoggedFields(fields);
    }
}
