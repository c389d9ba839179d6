package org.chainwork.algebra;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where the coordinates of a problem's sample points come from: pseudo-random bytes, HMAC-SHA-512 (RFC 2104) of the problem's
 * identity under the installation's key. The same on every machine.
 */
final class Coordinates {

    static final int BYTES = 64;

    private static final String ALGORITHM = "HmacSHA512";

    private final byte[] key;
    private final String identity;

    Coordinates(byte[] key, String identity) {
        this.key = key;
        this.identity = identity;
    }

    /**
     * {@value #BYTES} random bytes for one symbol.
     *
     * @param series such as the number of a prime
     * @param block of the series, from 0
     */
    byte[] block(int series, int block, String symbol) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            String message = series + "\n" + block + "\n" + symbol + "\n" + identity;
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }
}
