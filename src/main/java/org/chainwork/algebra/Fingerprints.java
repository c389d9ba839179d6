package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes fingerprints within a budget of operations; past it there are none, which is never wrong. For one thread. */
final class Fingerprints {

    /** Takes none. */
    static final Fingerprints NONE = new Fingerprints(null);

    /** Three values of 61 bits: equal by chance once in 2^180. */
    private static final int POINTS = 3;

    private static final int MAX_OPERATIONS = 1_500;

    private final @Nullable Points points;
    private int affordable = MAX_OPERATIONS;

    Fingerprints(@Nullable Points points) {
        this.points = points;
    }

    Optional<Fingerprint> of(Expr expr) {
        if (points == null || affordable <= 0) {
            return Optional.empty();
        }
        affordable -= Operations.count(expr);
        List<Long> residues = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            SamplePoint<Long> point = points.kept(i);
            Long residue = point == null ? null : point.value(expr);
            if (residue == null) {
                return Optional.empty();
            }
            residues.add(residue);
        }
        return Optional.of(new Fingerprint(residues));
    }
}
