package org.chainwork.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The tokens that are known, as hashes: to compare these takes the same time whatever was sent. */
final class Tokens {

    private static final String SCHEME = "Bearer ";

    private final List<byte[]> hashes;

    Tokens(List<String> tokens) {
        this.hashes = tokens.stream().map(Tokens::hash).toList();
    }

    /** What the header {@code Authorization} holds, if it is a token at all. */
    static Optional<String> sent(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    boolean know(String token) {
        byte[] sent = hash(token);
        boolean known = false;
        for (byte[] hash : hashes) {
            known |= MessageDigest.isEqual(hash, sent);
        }
        return known;
    }

    /** Names a client without naming its token. */
    static String fingerprint(String token) {
        return HexFormat.of().formatHex(hash(token));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
