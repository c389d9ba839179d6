package org.chainwork.shared.ui;

import java.util.Arrays;
import java.util.Locale;

/** Whether single keys press buttons. Who speaks to their device, or hits keys by accident, wants them off. */
enum Shortcuts {
    ON,
    OFF;

    /** On, when {@code code} is neither. */
    static Shortcuts of(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElse(ON);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
