package org.chainwork.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * Knows a returning guest by the token in their browser. A token is {@value #TOKEN_BYTES} random bytes in hexadecimal;
 * only its hash is kept, so that who reads the database cannot take a guest's place.
 */
@Service
public class Recognition {

    private static final int TOKEN_BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{" + 2 * TOKEN_BYTES + "}");

    private final Guests guests;
    private final RandomGenerator unpredictable;

    Recognition(Guests guests, RandomGenerator unpredictable) {
        this.guests = guests;
        this.unpredictable = unpredictable;
    }

    /** A token that nobody has yet. */
    public String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        unpredictable.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whether a text from a browser has the form of a token. */
    public boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /** Whether some guest has this token: one that a browser made up is nobody's. */
    public boolean isKnown(String token) {
        return isToken(token) && guests.find(hash(token)).isPresent();
    }

    /** The guest with this token, now or from now on. */
    public Guest guest(String token) {
        if (!isToken(token)) {
            throw new IllegalArgumentException("guest token needs " + TOKEN_BYTES + " bytes in hexadecimal");
        }
        String hash = hash(token);
        return guests.find(hash).orElseGet(() -> guests.add(hash));
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
