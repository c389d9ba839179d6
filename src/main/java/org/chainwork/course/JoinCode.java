package org.chainwork.course;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.chainwork.platform.LetterCode;

/**
 * {@value #LENGTH} letters and digits that nobody mistakes for others; typed in any case, with or
 * without the hyphen, or as the address that leads to it.
 */
final class JoinCode {

    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;

    private JoinCode() {}

    static String draw(RandomGenerator unpredictable) {
        return hyphenated(LetterCode.draw(unpredictable, LENGTH));
    }

    /** As it is kept. What is no code at all finds no course. */
    static String of(String typed) {
        String code = typed.replaceFirst("^.*/join/", "").replaceFirst("[/?#].*$", "");
        String bare = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return bare.length() == LENGTH ? hyphenated(bare) : bare;
    }

    private static String hyphenated(String bare) {
        return bare.substring(0, HALF) + "-" + bare.substring(HALF);
    }
}
