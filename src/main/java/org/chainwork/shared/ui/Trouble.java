package org.chainwork.shared.ui;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of ours that somebody came across. What went wrong is for the log alone, under a number that both show. */
final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final int REFERENCE_LENGTH = 8;

    private Trouble() {}

    /** Writes the failure down, and gives the number that it is found under. */
    static String noted(String where, Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("Trouble {}: {}", reference, where, failure);
        return reference;
    }
}
