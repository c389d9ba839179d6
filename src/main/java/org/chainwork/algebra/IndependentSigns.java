package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells which of some signs follow from those before: the sign of {@code a*c} is known where those of {@code a*b} and
 * {@code b*c} are. Elimination over two elements, where a factor that stands twice does not stand at all.
 */
final class IndependentSigns {

    private final Function<Expr, Object> identity;
    private final List<Set<Object>> rows = new ArrayList<>();
    private final Set<Object> seen = new LinkedHashSet<>();
    private final Map<Expr, Object> known = new HashMap<>();

    /** @param identity equal for factors that are known to be equal */
    IndependentSigns(Function<Expr, Object> identity) {
        this.identity = identity;
    }

    /** Whether the sign of a product does not follow from those that were asked about before. */
    boolean isIndependent(List<Expr> factors) {
        Set<Object> row = new LinkedHashSet<>();
        factors.forEach(factor -> toggle(row, upToSign(factor)));
        for (Set<Object> before : rows) {
            if (row.contains(before.iterator().next())) {
                before.forEach(factor -> toggle(row, factor));
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return !row.isEmpty();
    }

    private static void toggle(Set<Object> row, Object factor) {
        if (!row.remove(factor)) {
            row.add(factor);
        }
    }

    /** Equal for factors that are known to be equal up to sign; always the same for one expression. */
    Object upToSign(Expr factor) {
        return known.computeIfAbsent(factor, this::find);
    }

    private Object find(Expr factor) {
        Object itself = identity.apply(factor);
        Object negated = identity.apply(Negation.of(factor));
        Object found = seen.contains(negated) ? negated : itself;
        seen.add(found);
        return found;
    }
}
