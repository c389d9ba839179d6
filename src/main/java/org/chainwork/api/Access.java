package org.chainwork.api;

/** Who may call. */
enum Access {
    /** Everybody; a token that is sent has to be known all the same. */
    OPEN,
    /** Whoever sends a known token. */
    TOKEN,
    /** Nobody: nothing is there. */
    OFF
}
