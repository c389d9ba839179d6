package org.chainwork.platform;

import java.util.Locale;

/** Stable codes of constants: {@code EXPECTED_OPERAND} is {@code expected-operand}. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
