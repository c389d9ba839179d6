package org.chainwork.platform;

import java.util.regex.Pattern;

/** What {@code like ? escape '!'} finds a piece of text by. */
public final class LikePattern {

    private static final Pattern SPECIAL = Pattern.compile("[!%_]");

    private LikePattern() {}

    /** Every text in which the {@code piece} stands, letter for letter. */
    public static String containing(String piece) {
        return "%" + SPECIAL.matcher(piece).replaceAll("!$0") + "%";
    }
}
