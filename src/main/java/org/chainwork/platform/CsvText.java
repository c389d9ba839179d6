package org.chainwork.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Rows as CSV for spreadsheets, with commas between, and semicolons where a language needs the comma for its decimals: so a
 * spreadsheet of that language writes them, and it reads no other. It begins with a byte order mark: without one, Excel takes UTF-8 for
 * something else, and a name with an umlaut for nonsense. Others skip it. What begins like a formula is made text, also behind
 * what a spreadsheet of another language takes for a separator; each cell is quoted, so that it finds few.
 */
public final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** In a cell: at its beginning, and behind what may be a separator, with quotes that are read as such then. */
    private static final Pattern BEGINS_A_FORMULA =
            Pattern.compile("(?<=^|[;,\\t\\r\\n])(?=[\\s\"]*[=@\uFF1D\uFF20]|\"*[+\\-\uFF0B\uFF0D])|^(?=[\\t\\r\\n])");

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
        boolean commaInDecimals = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(commaInDecimals ? ';' : ',')
                .setQuoteMode(QuoteMode.ALL)
                .get();
    }

    /** A spreadsheet would run what begins like a formula; behind an apostrophe it is text. */
    private static String harmless(String cell) {
        return BEGINS_A_FORMULA.matcher(cell).replaceAll("'");
    }
}
