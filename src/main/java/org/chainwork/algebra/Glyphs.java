package org.chainwork.algebra;

/** What single characters mean in a text. */
final class Glyphs {

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String VULGAR_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final String VULGAR_NUMERATORS = "112131234151357";
    private static final String VULGAR_DENOMINATORS = "233445555668888";

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

    /** Blanks, and marks that nobody sees: pasted text is full of them. */
    static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '~', '\u00a0', '\u00ad', '\u200b', '\u2060', '\u2061', '\u2062', '\ufeff' ->
                true;
            default -> (c >= '\u2000' && c <= '\u200a') || c == '\u202f' || c == '\u205f' || c == '\u3000';
        };
    }
}
