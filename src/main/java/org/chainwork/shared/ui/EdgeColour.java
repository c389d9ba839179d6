package org.chainwork.shared.ui;

import org.chainwork.chain.LocalDerivative;

/** The colour that a local derivative keeps everywhere, as a class of {@code edges.css}. */
final class EdgeColour {
    /** More edges than this begin the palette again; the label at every edge and factor still tells them apart. */
    static final int PALETTE = 12;

    private EdgeColour() {}

    static String of(LocalDerivative edge) {
        return "edge-" + edge.colour() % PALETTE;
    }
}
