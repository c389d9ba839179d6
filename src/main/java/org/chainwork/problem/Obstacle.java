package org.chainwork.problem;

import java.util.Locale;

/** Why a composition that was drawn makes no problem. Codes are stable. */
public enum Obstacle implements Draw {
    /** It has too few variables of the kinds that are asked for. */
    TARGETS,
    /** Too few of them have a sensitivity that takes the chain rule, is another than the rest, and has small numbers. */
    NUMBERS,
    /** It takes even roots in so many layers that answers could not always be decided. */
    ROOTS,
    /** No point was found at which everything is a small number. */
    POINT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
