package org.chainwork.audit;

import java.util.Optional;

/** What tests look for in the log. */
public final class Logged {

    private Logged() {}

    public static LogFilter in(long course) {
        return new LogFilter(Optional.empty(), Optional.of(course), Optional.empty());
    }
}
