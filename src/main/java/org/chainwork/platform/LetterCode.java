package org.chainwork.platform;

import java.util.random.RandomGenerator;

/** Random letters and digits that nobody mistakes for others when they read them out: no I, L, O, 0 or 1. */
public final class LetterCode {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private LetterCode() {}

    public static String draw(RandomGenerator unpredictable, int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(unpredictable.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
