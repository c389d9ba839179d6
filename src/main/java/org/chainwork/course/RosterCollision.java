package org.chainwork.course;

/**
 * Something else was done with somebody on a roster while it was imported, from another roster or by themselves: nothing was
 * imported, and it can be tried again.
 */
public final class RosterCollision extends RuntimeException {

    RosterCollision(Throwable cause) {
        super("nobody expected at whoever is on the roster, found somebody who was there in the same moment", cause);
    }
}
