package org.chainwork.algebra;

import java.util.HashSet;
import java.util.Set;

/** The expressions that are known to be positive wherever all roots are defined, in whatever form they are written. */
final class Positives {

    private final Fingerprints fingerprints;
    private final Set<Expr> forms;
    private final Set<Fingerprint> values;

    private Positives(Fingerprints fingerprints, Set<Expr> forms, Set<Fingerprint> values) {
        this.fingerprints = fingerprints;
        this.forms = forms;
        this.values = values;
    }

    Positives(Fingerprints fingerprints) {
        this(fingerprints, new HashSet<>(), new HashSet<>());
    }

    /** A copy that goes on with these fingerprints, of the same points. */
    Positives with(Fingerprints next) {
        return new Positives(next, new HashSet<>(forms), new HashSet<>(values));
    }

    /** A copy that also knows the values of what is known by its form. */
    Positives valuedBy(Fingerprints next) {
        Positives copy = new Positives(next);
        forms.forEach(copy::add);
        return copy;
    }

    int count() {
        return forms.size();
    }

    void add(Expr expr) {
        if (forms.add(expr)) {
            fingerprints.of(expr).ifPresent(values::add);
        }
    }

    Sign sign(Expr expr) {
        if (expr instanceof Constant) {
            return Sign.UNKNOWN;
        }
        if (forms.contains(expr)) {
            return Sign.POSITIVE;
        }
        if (forms.contains(Negation.of(expr))) {
            return Sign.NEGATIVE;
        }
        if (values.isEmpty()) {
            return Sign.UNKNOWN;
        }
        if (isKnown(expr)) {
            return Sign.POSITIVE;
        }
        return isKnown(Negation.of(expr)) ? Sign.NEGATIVE : Sign.UNKNOWN;
    }

    /** Whether its values show that it is 0, as {@code u-(w1*x+b1)} may be. */
    boolean isZero(Expr expr) {
        return fingerprints.of(expr).filter(Fingerprint::isZero).isPresent();
    }

    private boolean isKnown(Expr expr) {
        return fingerprints.of(expr).filter(values::contains).isPresent();
    }
}
