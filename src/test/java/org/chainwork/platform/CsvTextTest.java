package org.chainwork.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void quotesEachCellWhateverTheReaderTakesForASeparator() {
        assertThat(CsvText.of(List.of(List.of("Ada", "", "a \"b\"")), Locale.ENGLISH))
                .isEqualTo("\uFEFF\"Ada\",\"\",\"a \"\"b\"\"\"\r\n");
        assertThat(CsvText.of(List.of(List.of("Ada", "2,5")), Locale.GERMAN)).isEqualTo("\uFEFF\"Ada\";\"2,5\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1+1",
                "Bob;=cmd|'/C calc'!A0",
                "Bob; =cmd|'/C calc'!A0",
                "Bob,=cmd|'/C calc'!A0",
                "Bob\t=cmd|'/C calc'!A0",
                "Bob\n=cmd|'/C calc'!A0",
                "Bob\";=cmd|'/C calc'!A0",
                "Bob\n\"=cmd|'/C calc'!A0",
                "Bob;\"=cmd|'/C calc'!A0",
                "Bob;-1+cmd|'/C calc'!A0"
            })
    void noSpreadsheetOfAnyLanguageFindsAFormula(String cell) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String text = CsvText.of(List.of(List.of("1", cell, cell)), locale).substring(1);
            for (String separator : List.of(",", ";", "\t")) {
                for (String found : cells(text, separator)) {
                    assertThat(found.stripLeading())
                            .as("read with '%s'", separator)
                            .doesNotMatch("(?s)[=+\\-@\uFF1D].*");
                }
            }
        }
    }

    /** As spreadsheets read it: what follows a closing quote is the cell's still, and quotes in it are nothing special. */
    private static List<String> cells(String text, String separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins && c == '"') {
                quoted = true;
                begins = false;
            } else if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (quoted && c == '"') {
                quoted = false;
            } else if (!quoted && (separator.indexOf(c) >= 0 || c == '\n' || c == '\r')) {
                cells.add(cell.toString());
                cell.setLength(0);
                begins = true;
            } else {
                cell.append(c);
                begins = false;
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @Test
    void whatIsHarmlessStaysAsItIs() throws IOException {
        List<String> row =
                List.of("Ada, Countess", "a-b@example.org", "late, -1 point", "x = 1; y", "2026-07-01T14:00:00+02:00");

        assertThat(CSVParser.parse(
                                new StringReader(
                                        CsvText.of(List.of(row), Locale.ENGLISH).substring(1)),
                                CSVFormat.RFC4180)
                        .getRecords()
                        .getFirst()
                        .toList())
                .isEqualTo(row);
    }
}
