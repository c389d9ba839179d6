package org.chainwork.platform;

/** The beginning of a text that would flood where it is told: a page, a sentence, the log. */
public final class Excerpt {

    /** In characters. */
    public static final int LONGEST = 200;

    private Excerpt() {}

    public static boolean isWhole(String text) {
        return text.length() <= LONGEST;
    }

    /** The text, or as much of it and an ellipsis. */
    public static String of(String text) {
        return isWhole(text) ? text : text.substring(0, end(text)) + "…";
    }

    /** Half a character is none. */
    private static int end(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
