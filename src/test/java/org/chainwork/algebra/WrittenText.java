package org.chainwork.algebra;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a test file writes it down: {@code ␀ ␉ ␊ ␠} stand for NUL, tab, newline and blank, and {@code ⟨( 201⟩} for
 * 201 brackets.
 *
 * @param columns where each character of the text, and its end, stands in the file's line
 */
record WrittenText(String text, List<Integer> columns) {

    private static final Pattern PIECE = Pattern.compile("⟨(?<unit>[^⟩]+) (?<count>[0-9]+)⟩|.");
    private static final String PICTURES = "␀␉␊␠";
    private static final String PICTURED = "\0\t\n ";

    static WrittenText of(String written) {
        StringBuilder text = new StringBuilder();
        StringBuilder columns = new StringBuilder();
        Matcher piece = PIECE.matcher(written);
        while (piece.find()) {
            String unit = piece.group("unit");
            String expanded = unit == null ? piece.group() : unit.repeat(Integer.parseInt(piece.group("count")));
            text.append(expanded);
            columns.repeat(piece.start(), expanded.length());
        }
        return new WrittenText(
                replaced(text.toString(), PICTURES, PICTURED),
                columns.append((char) written.length()).chars().boxed().toList());
    }

    /** The text with pictures for what cannot be seen. */
    static String pictured(String text) {
        return replaced(text, PICTURED, PICTURES);
    }

    private static String replaced(String text, String from, String to) {
        String result = text;
        for (int i = 0; i < from.length(); i++) {
            result = result.replace(from.charAt(i), to.charAt(i));
        }
        return result;
    }
}
