package org.chainwork.grading;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Derivative;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Symbol;

/**
 * The derivative of the last definition through all others, without expanding any: each definition on the way gets
 * another one beside it, of its own derivative (forward mode: Wengert 1964). So {@code u2 = u1*u1+u1} costs as much as it
 * is long, however often it is repeated.
 *
 * @param definitions the given ones, and those of the derivatives under names that nobody can write
 * @param expr the sensitivity, in these names
 */
record Sensitivity(Definitions definitions, Expr expr) {

    /**
     * A target that is defined itself counts as a variable of its own: what is defined before it is constant.
     *
     * @param names all that an answer may use
     */
    static Sensitivity of(Definitions definitions, String target, Collection<String> names) {
        String output = definitions.asMap().lastEntry().getKey();
        Set<String> needed = definitions.neededBy(Set.of(output)).asMap().keySet();
        String prefix = hiddenPrefix(names);
        SequencedMap<String, Expr> all = new LinkedHashMap<>();
        Map<String, Expr> rates = new HashMap<>();
        rates.put(target, Expr.ONE);
        definitions.asMap().forEach((name, expr) -> {
            all.put(name, expr);
            if (needed.contains(name) && !name.equals(target)) {
                Expr rate = Derivative.total(expr, rates);
                if (!isShort(rate) && !name.equals(output)) {
                    String hidden = prefix + all.size();
                    all.put(hidden, rate);
                    rate = Expr.symbol(hidden);
                }
                rates.put(name, rate);
            }
        });
        return new Sensitivity(Definitions.of(all), rates.getOrDefault(output, Expr.ZERO));
    }

    private static boolean isShort(Expr rate) {
        return rate instanceof Constant || rate instanceof Symbol;
    }

    /** Letters that no name begins with. */
    private static String hiddenPrefix(Collection<String> names) {
        StringBuilder prefix = new StringBuilder("rate");
        while (names.stream().anyMatch(name -> name.startsWith(prefix.toString()))) {
            prefix.append('s');
        }
        return prefix.toString();
    }
}
