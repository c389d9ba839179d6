package org.chainwork.algebra;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The expressions that are known to be positive wherever all roots are defined, in whatever form they are written. */
final class Positives {

    private final Function<Expr, Optional<Fingerprint>> fingerprints;
    private final Set<Expr> forms = new HashSet<>();
    private final Set<Fingerprint> values = new HashSet<>();

    /** The {@code fingerprints} tell equal expressions; they may be absent. */
    Positives(Function<Expr, Optional<Fingerprint>> fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** A copy that knows equal expressions by other fingerprints. */
    Positives with(Function<Expr, Optional<Fingerprint>> others) {
        Positives copy = new Positives(others);
        forms.forEach(copy::add);
        return copy;
    }

    Positives copy() {
        Positives copy = new Positives(fingerprints);
        copy.forms.addAll(forms);
        copy.values.addAll(values);
        return copy;
    }

    int count() {
        return forms.size();
    }

    void add(Expr expr) {
        if (forms.add(expr)) {
            fingerprints.apply(expr).ifPresent(values::add);
        }
    }

    Sign sign(Expr expr) {
        if (forms.contains(expr)) {
            return Sign.POSITIVE;
        }
        if (forms.contains(Negation.of(expr))) {
            return Sign.NEGATIVE;
        }
        if (values.isEmpty() || expr instanceof Constant) {
            return Sign.UNKNOWN;
        }
        if (isKnown(expr)) {
            return Sign.POSITIVE;
        }
        return isKnown(Negation.of(expr)) ? Sign.NEGATIVE : Sign.UNKNOWN;
    }

    private boolean isKnown(Expr expr) {
        return fingerprints.apply(expr).filter(values::contains).isPresent();
    }
}
