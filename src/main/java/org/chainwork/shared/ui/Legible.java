package org.chainwork.shared.ui;

/**
 * What a student typed, as they would write it on one line, with a place in it: {@code \frac{1}{2}w_{1}} becomes
 * {@code 1/2w1}. Plain text stays as it is.
 *
 * @param offset of the place, in UTF-16 units from 0 to the text's length
 */
record Legible(String text, int offset) {
    private static final int MOST_BEFORE = 120;
    private static final int MOST_AFTER = 60;

    static Legible of(String raw, int offset) {
        int place = Math.clamp(offset, 0, raw.length());
        if (!LatexUnwriter.isLatex(raw)) {
            return new Legible(raw, place);
        }
        LatexUnwriter unwriter = new LatexUnwriter(raw);
        String text = unwriter.text();
        return new Legible(text, unwriter.placeOf(place));
    }

    /** The same without what is too far from the place to help. */
    Legible around() {
        int from = Math.max(0, offset - MOST_BEFORE);
        int to = Math.min(text.length(), offset + MOST_AFTER);
        String start = from > 0 ? "…" : "";
        String end = to < text.length() ? "…" : "";
        return new Legible(start + text.substring(from, to) + end, start.length() + offset - from);
    }

    String before() {
        return text.substring(0, offset);
    }

    /** The character at the place, empty at the end of the text. */
    String found() {
        return text.substring(offset, afterFound());
    }

    String after() {
        return text.substring(afterFound());
    }

    private int afterFound() {
        return offset == text.length() ? offset : text.offsetByCodePoints(offset, 1);
    }
}
