package org.chainwork.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Proves who somebody is, as long as nobody else has it: {@value #BYTES} random bytes in hexadecimal. Only its hash is
 * kept, so that who reads the database can take nobody's place.
 */
public final class Token {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    private Token() {}

    /** One that nobody has yet. */
    public static String draw(RandomGenerator unpredictable) {
        byte[] bytes = new byte[BYTES];
        unpredictable.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whether a text from a browser has the form of a token. */
    public static boolean isToken(String text) {
        return FORM.matcher(text).matches();
    }

    /** SHA-256, in hexadecimal. Throws {@link IllegalArgumentException} for what is no token. */
    public static String hash(String token) {
        if (!isToken(token)) {
            throw new IllegalArgumentException("token needs " + BYTES + " bytes in hexadecimal");
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
