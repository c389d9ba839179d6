package org.chainwork.algebra;

import java.text.Normalizer;

/** What single characters mean in a text. */
final class Glyphs {

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    static final String VULGAR_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑";
    private static final String VULGAR_NUMERATORS = "11213123415113571";
    private static final String VULGAR_DENOMINATORS = "23344555566788889";
    private static final int FIRST_SMALL_FORM = 0xfe59;
    private static final int LAST_SMALL_FORM = 0xfe6b;
    private static final int FIRST_GREEK_FORM = 0x3d0;
    private static final int LAST_GREEK_FORM = 0x3f5;
    private static final int FIRST_MATHEMATICAL = 0x1d400;
    private static final int LAST_MATHEMATICAL = 0x1d7ff;
    /** Letters that look mathematical and were there before the others. */
    private static final String LETTERLIKE = "ℎℯⅆⅇµ";

    private Glyphs() {}

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSubscript(char c) {
        return SUBSCRIPTS.indexOf(c) >= 0;
    }

    static boolean isSuperscript(char c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /** The ASCII digit of a digit, a subscript or a superscript digit; any other character as it is. */
    static char plainDigit(char c) {
        int value = Math.max(SUBSCRIPTS.indexOf(c), SUPERSCRIPTS.indexOf(c));
        return value < 0 ? c : (char) ('0' + value);
    }

    static boolean isVulgarFraction(char c) {
        return VULGAR_FRACTIONS.indexOf(c) >= 0;
    }

    static Rational vulgarFraction(char c) {
        int index = VULGAR_FRACTIONS.indexOf(c);
        return Rational.of(VULGAR_NUMERATORS.charAt(index) - '0', VULGAR_DENOMINATORS.charAt(index) - '0');
    }

    /** Blanks, and the marks with which other programs say that a product or a function's argument follows. */
    static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '~', '\u00a0', '\u2061', '\u2062' -> true;
            default -> (c >= '\u2000' && c <= '\u200a') || c == '\u202f' || c == '\u205f' || c == '\u3000';
        };
    }

    /**
     * Marks without width, which pasted text is full of: where a line may break, which way a script runs, how an emoji
     * looks. Those that turn the order of all that follows are not among them: what is read would not be what is seen.
     */
    static boolean isUnseen(int point) {
        return switch (point) {
            case '\u00ad', '\u061c', '\u2060', '\ufeff', '\ufe0e', '\ufe0f' -> true;
            case '\u202a', '\u202c', '\u202d', '\u2066', '\u2068', '\u2069' -> true;
            default -> point >= '\u200b' && point <= '\u200f';
        };
    }

    /** The ASCII or Greek character that a full-width, small or mathematical one is a form of; any other as it is. */
    static int plain(int point) {
        if (point >= '\uff01' && point <= '\uff5e') {
            return point - '\uff01' + '!';
        }
        boolean form = (point >= FIRST_SMALL_FORM && point <= LAST_SMALL_FORM)
                || (point >= FIRST_MATHEMATICAL && point <= LAST_MATHEMATICAL)
                || (point >= FIRST_GREEK_FORM && point <= LAST_GREEK_FORM)
                || LETTERLIKE.indexOf(point) >= 0;
        if (!form) {
            return point;
        }
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain.charAt(0) : point;
    }
}
