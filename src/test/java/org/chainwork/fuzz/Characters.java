package org.chainwork.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Bytes at random in some encoding, and any character that Unicode has, surrogates without a partner among them. */
final class Characters {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8, StandardCharsets.UTF_16);

    private static final int LONGEST = 400;
    private static final int PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;

    private Characters() {}

    static String text(SplittableRandom random) {
        int length = Choice.length(LONGEST, random);
        return switch (random.nextInt(3)) {
            case 0 -> ofBytes(length, random);
            case 1 ->
                random.ints(length, PRINTABLE, DELETE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            default ->
                random.ints(length, 0, Character.MAX_CODE_POINT + 1)
                        .map(point -> random.nextBoolean() ? point & 0x3fff : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        };
    }

    private static String ofBytes(int length, SplittableRandom random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return new String(bytes, Choice.of(ENCODINGS, random));
    }
}
