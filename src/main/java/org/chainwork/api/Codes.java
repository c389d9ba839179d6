package org.chainwork.api;

import java.util.Locale;

/** Stable codes of constants: {@code EXPECTED_OPERAND} is {@code expected-operand}. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
