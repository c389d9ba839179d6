package org.chainwork.course;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file of a roster as text. Spreadsheets write it as UTF-8, as UTF-16 with a mark at its beginning, or, where nobody asked
 * them, as Windows-1252. What is no UTF-8 is the last: every file is one, and a name in it is mended by eye at worst.
 */
public final class RosterBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private RosterBytes() {}

    public static String text(byte[] bytes) {
        if (beginsWith(bytes, 0xFF, 0xFE) || beginsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean beginsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
