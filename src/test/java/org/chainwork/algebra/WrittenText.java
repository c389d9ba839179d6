package org.chainwork.algebra;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a test file writes it down: {@code ␀ ␉ ␊ ␠} stand for NUL, tab, newline and blank, and {@code ⟨( 201⟩} for
 * 201 brackets, and {@code ⟨U+200B⟩} for a character that nobody sees.
 *
 * @param columns where each character of the text, and its end, stands in the file's line
 */
record WrittenText(String text, List<Integer> columns) {

    private static final Pattern PIECE =
            Pattern.compile("⟨U\\+(?<point>[0-9A-F]+)⟩|⟨(?<unit>[^⟩]+) (?<count>[0-9]+)⟩|.");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}]");
    private static final String PICTURES = "␀␉␊␠";
    private static final String PICTURED = "\0\t\n ";

    static WrittenText of(String written) {
        StringBuilder text = new StringBuilder();
        StringBuilder columns = new StringBuilder();
        Matcher piece = PIECE.matcher(written);
        while (piece.find()) {
            String expanded = expanded(piece);
            text.append(expanded);
            columns.repeat(piece.start(), expanded.length());
        }
        return new WrittenText(
                replaced(text.toString(), PICTURES, PICTURED),
                columns.append((char) written.length()).chars().boxed().toList());
    }

    private static String expanded(Matcher piece) {
        if (piece.group("point") != null) {
            return Character.toString(Integer.parseInt(piece.group("point"), 16));
        }
        String unit = piece.group("unit");
        return unit == null ? piece.group() : unit.repeat(Integer.parseInt(piece.group("count")));
    }

    /** The text with pictures for what cannot be seen. */
    static String pictured(String text) {
        return UNSEEN.matcher(replaced(text, PICTURED, PICTURES))
                .replaceAll(unseen -> "⟨U+%X⟩".formatted(unseen.group().codePointAt(0)));
    }

    private static String replaced(String text, String from, String to) {
        String result = text;
        for (int i = 0; i < from.length(); i++) {
            result = result.replace(from.charAt(i), to.charAt(i));
        }
        return result;
    }
}
