package org.chainwork.course;

/** Somebody on a roster got an account while it was imported, from another roster or by signing up: nothing was imported. */
public final class RosterCollision extends RuntimeException {

    RosterCollision(String email, Throwable cause) {
        super("no account expected for " + email + ", found one that was made just now", cause);
    }
}
