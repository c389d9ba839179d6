package org.chainwork.algebra;

import java.util.List;

/** The values of an expression at a few sample points: equal ones mean equal expressions, but for a tiny chance. */
record Fingerprint(List<Long> residues) {

    Fingerprint {
        residues = List.copyOf(residues);
    }

    boolean isZero() {
        return residues.stream().allMatch(residue -> residue == 0);
    }
}
