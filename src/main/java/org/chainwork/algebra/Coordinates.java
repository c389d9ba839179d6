package org.chainwork.algebra;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The coordinates of a problem's sample points, as large pseudo-random numbers: HMAC-SHA-512 (RFC 2104) of the problem's
 * identity under the installation's key. The same on every machine.
 */
final class Coordinates {

    private static final String ALGORITHM = "HmacSHA512";

    private final byte[] key;
    private final String identity;

    Coordinates(byte[] key, String identity) {
        this.key = key;
        this.identity = identity;
    }

    /** 512 bits; more than any prime has, so that their remainders are spread evenly. */
    BigInteger of(int point, String symbol) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            String message = point + "\n" + symbol + "\n" + identity;
            return new BigInteger(1, mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }
}
