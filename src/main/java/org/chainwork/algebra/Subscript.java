package org.chainwork.algebra;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits of a name, in any spelling: {@code 12}, {@code ₁₂}, {@code _1}, {@code _{12}}, {@code _{\mathrm{1}}}.
 *
 * @param digits empty where there are none
 * @param end the place after them, or after the letters where there are none
 */
record Subscript(String digits, int end) {

    private static final Pattern IN_BRACES =
            Pattern.compile("_\\s*+F\\{\\s*+(?:F\\{\\s*+([0-9]++)\\s*+}|([0-9]++))\\s*+}"
                    .replace("F", "(?:\\\\(?:" + String.join("|", Source.FONTS) + "|mathrm|text)\\s*+)?"));

    /** Where the text has an underscore and digits in braces at {@code from}. */
    static Optional<Subscript> inBraces(String text, int from, int to) {
        Matcher matcher = IN_BRACES.matcher(text).region(from, to);
        return matcher.lookingAt()
                ? Optional.of(
                        new Subscript(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), matcher.end()))
                : Optional.empty();
    }

    /** After the letters of a name, which end at {@code from}. */
    static Subscript after(String text, int from) {
        boolean low = from < text.length() && text.charAt(from) == '_';
        Subscript subscript =
                low ? inBraces(text, from, text.length()).orElseGet(() -> digits(text, from + 1)) : digits(text, from);
        return subscript.digits.isEmpty() ? new Subscript("", from) : subscript;
    }

    private static Subscript digits(String text, int from) {
        StringBuilder digits = new StringBuilder();
        int end = from;
        while (end < text.length() && (Glyphs.isDigit(text.charAt(end)) || Glyphs.isSubscript(text.charAt(end)))) {
            digits.append(Glyphs.plainDigit(text.charAt(end)));
            end++;
        }
        return new Subscript(digits.toString(), end);
    }
}
