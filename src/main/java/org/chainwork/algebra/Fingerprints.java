package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes fingerprints of expressions within a budget of operations. Where there is none, two equal expressions are not
 * seen to be equal, which is never wrong. For one thread.
 *
 * <p>A root is on the branch of the reals at all points if it is a root of the definitions, written out perhaps; an
 * expression with any other has no fingerprint: {@code |x|} has the values of {@code x} wherever x happens to be a square.
 */
final class Fingerprints {

    /** Takes none. */
    static final Fingerprints NONE = new Fingerprints();

    /** Each modulo a prime of its own. */
    private static final int POINTS = 4;

    /** Two of these together, at all points: once in 10^32. */
    private static final double MAX_CHANCE = 1e-8 / 2;

    /** Of all that are compared for one answer, of which there are fewer than ten pairs that are not equal. */
    static final double MAX_ERROR = 1e-31;

    private static final int MAX_OPERATIONS = 1_500;

    /** Of one expression; nobody writes out more. */
    private static final int MOST_ROOTS = 4;

    private final @Nullable Points points;
    private final Sizes sizes;
    private final Set<Fingerprint> rooted;
    private int affordable;

    private Fingerprints() {
        this.points = null;
        this.sizes = new Sizes(Definitions.NONE);
        this.rooted = Set.of();
    }

    /**
     * @param points at which all values of definitions are on the branch of the reals, or their names are symbols
     * @param rooted what even roots are taken of by those that are on the branch of the reals
     */
    Fingerprints(Points points, Sizes sizes, Set<Fingerprint> rooted) {
        this.points = points;
        this.sizes = sizes;
        this.rooted = rooted;
        this.affordable = points.primes() < POINTS ? 0 : MAX_OPERATIONS;
    }

    Optional<Fingerprint> of(Expr expr) {
        if (points == null || affordable <= 0) {
            return Optional.empty();
        }
        int roots = Branches.count(expr);
        if (roots > MOST_ROOTS || roots > 0 && !isOnBranch(expr)) {
            return Optional.empty();
        }
        affordable -= Operations.count(expr);
        if (chance(sizes.conjugated(expr)) > MAX_CHANCE) {
            return Optional.empty();
        }
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

    private boolean isOnBranch(Expr expr) {
        if (expr instanceof Power power && power.isEvenRoot()) {
            return !rooted.isEmpty()
                    && of(power.base()).filter(rooted::contains).isPresent();
        }
        return !(expr instanceof Call) && expr.operands().stream().allMatch(this::isOnBranch);
    }

    /** What this one adds to the chance that it has the value of another at one point. */
    private static double chance(Size size) {
        return Math.scalb(size.degree() + size.degreeBelow(), 1 - Secret.WORD_BITS)
                + Size.chanceToDivide(size.bits() + size.bitsBelow() + 1, Secret.WORD_BITS);
    }
}
