package org.chainwork.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows as CSV for spreadsheets, with commas between, and semicolons where a language needs the comma for its decimals: so a
 * spreadsheet of that language writes them, and it reads no other. It begins with a byte order mark: without one, Excel takes UTF-8 for
 * something else, and a name with an umlaut for nonsense. Others skip it. What begins like a formula is made text.
 */
public final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private CsvText() {}

    public static String of(List<List<String>> rows, Locale locale) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(out, format(locale))) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvText::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static CSVFormat format(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ','
                ? CSVFormat.RFC4180.builder().setDelimiter(';').get()
                : CSVFormat.RFC4180;
    }

    /** A spreadsheet would run what begins like a formula; behind an apostrophe it is text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
