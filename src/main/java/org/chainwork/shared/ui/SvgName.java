package org.chainwork.shared.ui;

/** A variable's name inside an SVG text: its letters from the italics of mathematics, its digits as a subscript. */
final class SvgName {
    private static final int ITALIC_SMALL_A = 0x1D44E;
    private static final int ITALIC_CAPITAL_A = 0x1D434;
    /** The italic h has been a character of its own since before there were the others. */
    private static final int ITALIC_H = 0x210E;

    private SvgName() {}

    static String of(String name) {
        StringBuilder letters = new StringBuilder();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else {
                letters.appendCodePoint(italic(c));
            }
        }
        return digits.isEmpty()
                ? letters.toString()
                : letters + "<tspan class=\"graph-subscript\" dy=\"4\">" + digits + "</tspan>";
    }

    private static int italic(char c) {
        if (c == 'h') {
            return ITALIC_H;
        }
        return c >= 'a' ? ITALIC_SMALL_A + (c - 'a') : ITALIC_CAPITAL_A + (c - 'A');
    }
}
