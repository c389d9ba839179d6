package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells apart the branches of the even roots and absolute values of some expressions. At a sample point a root's
 * sign is chosen so that it is a square; over the reals, so that it is positive. The two agree where the signs of all
 * factors under the root do.
 *
 * @param conditions expressions that are positive over the reals: only points at which they are squares count
 * @param constants positive expressions without symbols: only primes modulo which they are squares count
 * @param unknown what may take both signs, and on whose signs the values depend: factors of a product, with their
 *     exponents. Of those with integer exponents it is the sign of the product that matters, of others that of each
 * @param related products that take one sign only, since a root of them is defined
 * @param rooted positive expressions of which an even root is taken
 * @param irrational positive expressions without symbols, but no rational numbers, of which an even root is taken
 * @param nonZero factors under a root that must not vanish on one of the branches: where they did, the root would be 0, and
 *     would say nothing of the signs of the other factors
 * @param empty whether a root is taken of something that is negative everywhere
 * @param obscure whether a number stands under a root, or is a factor there, whose own sign at the points cannot be told
 */
record Branches(
        List<Expr> conditions,
        List<Expr> constants,
        List<Map<Expr, Rational>> unknown,
        List<List<Expr>> related,
        List<Expr> rooted,
        List<Expr> irrational,
        List<Expr> nonZero,
        boolean empty,
        boolean obscure) {

    static final Branches NONE =
            new Branches(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, false);

    Branches {
        conditions = List.copyOf(conditions);
        constants = List.copyOf(constants);
        unknown = List.copyOf(unknown);
        related = List.copyOf(related);
        rooted = List.copyOf(rooted);
        irrational = List.copyOf(irrational);
        nonZero = List.copyOf(nonZero);
    }

    /** What needs no choice among points: constants, and free symbols that have to be squares. */
    Fitting fitting(Definitions definitions) {
        return new Fitting(
                Set.copyOf(constants),
                Stream.concat(conditions.stream(), rooted.stream())
                        .filter(definitions::isFree)
                        .flatMap(symbol -> Symbols.in(symbol).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What else has to be a square: each passes over half of all points. What is between bars is one anywhere. */
    Set<Expr> choosing(Definitions definitions) {
        Set<Expr> choosing = new HashSet<>(conditions);
        choosing.addAll(rooted);
        choosing.removeIf(expr -> expr instanceof Call || definitions.isFree(expr));
        return choosing;
    }

    /** Whether {@code |a|} is a square in disguise shows by {@code a}, which is a square at some points only. */
    List<Expr> rootedWithoutBars() {
        return rooted.stream()
                .map(expr -> expr instanceof Call bars ? bars.argument() : expr)
                .distinct()
                .toList();
    }

    /** Whether an expression has even roots or absolute values, apart from those of its definitions. */
    static boolean in(Expr expr) {
        if (branches(expr)) {
            return true;
        }
        List<Expr> operands = expr.operands();
        for (int i = 0; i < operands.size(); i++) {
            if (in(operands.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean branches(Expr expr) {
        return isEvenRoot(expr) || expr instanceof Call call && call.function() == Function.ABS;
    }

    private static boolean isEvenRoot(Expr expr) {
        return expr instanceof Power power && power.isEvenRoot();
    }

    /** What even roots are taken of, from the innermost outwards. */
    static List<Expr> rootedIn(Expr expr) {
        return operandsIn(expr, Branches::isEvenRoot);
    }

    /** Where a sign matters: what even roots and absolute values are taken of, from the innermost outwards. */
    static List<Expr> signedIn(Expr expr) {
        return operandsIn(expr, Branches::branches);
    }

    private static List<Expr> operandsIn(Expr expr, Predicate<Expr> functions) {
        List<Expr> found = new ArrayList<>();
        collectOperands(expr, functions, found);
        return found;
    }

    private static void collectOperands(Expr expr, Predicate<Expr> functions, List<Expr> found) {
        List<Expr> operands = expr.operands();
        for (int i = 0; i < operands.size(); i++) {
            collectOperands(operands.get(i), functions, found);
        }
        if (functions.test(expr)) {
            found.add(operands.getFirst());
        }
    }

    /** How many even roots and absolute values there are, apart from those of its definitions. */
    static int count(Expr expr) {
        int count = branches(expr) ? 1 : 0;
        List<Expr> operands = expr.operands();
        for (int i = 0; i < operands.size(); i++) {
            count += count(operands.get(i));
        }
        return count;
    }
}
