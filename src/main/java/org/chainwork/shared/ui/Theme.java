package org.chainwork.shared.ui;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Arrays;
import java.util.Locale;

/** Light or dark, or as the device says. */
enum Theme {
    LIGHT(ColorScheme.Value.LIGHT),
    SYSTEM(ColorScheme.Value.SYSTEM),
    DARK(ColorScheme.Value.DARK);

    private final ColorScheme.Value scheme;

    Theme(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    /** The system's choice, when {@code code} is no theme. */
    static Theme of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElse(SYSTEM);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    ColorScheme.Value scheme() {
        return scheme;
    }
}
