package org.chainwork.platform;

/** What somebody asks for does not exist, or not for them: both look alike. */
public final class Absent extends RuntimeException {

    /** The {@code message} is for the log. */
    public Absent(String message) {
        super(message);
    }
}
