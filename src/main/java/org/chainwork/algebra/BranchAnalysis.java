package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.chainwork.algebra.Factors.Atom;

/** Finds the {@link Branches} of expressions: takes what stands under their even roots apart into factors. */
final class BranchAnalysis {

    /** Numbers under roots that are taken apart, each of which may take tens of microseconds: people write a few. */
    private static final int MOST_NUMBERS = 8;

    private final Definitions definitions;
    private final Positives positives;
    private final Vanishing vanishing;
    private final Factoring factoring;
    private final Set<Expr> conditions = new LinkedHashSet<>();
    private final Set<Expr> constants = new LinkedHashSet<>();
    private final Set<Rational> takenApart = new HashSet<>();
    private final Set<Map<Expr, Rational>> unknown = new LinkedHashSet<>();
    private final Set<List<Expr>> related = new LinkedHashSet<>();
    private final Set<Expr> rooted = new LinkedHashSet<>();
    private final Set<Expr> irrational = new LinkedHashSet<>();
    private final Set<Expr> nonZero = new LinkedHashSet<>();
    private boolean empty;
    private boolean obscure;

    private BranchAnalysis(Definitions definitions, Positives positives, Map<String, Factors> ofNames) {
        this.definitions = definitions;
        this.positives = positives;
        this.vanishing = new Vanishing(definitions);
        this.factoring = new Factoring(positives, ofNames);
    }

    /**
     * Adds to {@code positives} what is positive wherever the roots in {@code exprs} are defined. Where that is more
     * than was known, there is a second pass: a root further on may tell the sign of something that stood before.
     *
     * @param ofNames the factors of the definitions, with the same positives
     */
    static Branches of(List<Expr> exprs, Definitions definitions, Positives positives, Map<String, Factors> ofNames) {
        int known = positives.count();
        BranchAnalysis analysis = new BranchAnalysis(definitions, positives, ofNames);
        analysis.visit(exprs);
        if (positives.count() > known && !analysis.obscure) {
            BranchAnalysis before = analysis;
            analysis = new BranchAnalysis(definitions, positives, Factoring.ofNames(definitions, positives));
            analysis.visit(exprs);
            // what was told positive then was told so because of these
            analysis.conditions.addAll(before.conditions);
            analysis.constants.addAll(before.constants);
            analysis.related.addAll(before.related);
            analysis.nonZero.addAll(before.nonZero);
        }
        return new Branches(
                List.copyOf(analysis.conditions),
                List.copyOf(analysis.constants),
                List.copyOf(analysis.unknown),
                List.copyOf(analysis.related),
                List.copyOf(analysis.rooted),
                List.copyOf(analysis.irrational),
                List.copyOf(analysis.nonZero),
                analysis.empty,
                analysis.obscure);
    }

    private void visit(List<Expr> exprs) {
        exprs.forEach(this::visit);
    }

    /** From the innermost root outwards. */
    private void visit(Expr expr) {
        visit(expr.operands());
        if (expr instanceof Power power && power.isEvenRoot()) {
            root(power.base(), power.exponent());
        } else if (expr instanceof Call call && call.function() == Function.ABS) {
            absolute(factoring.factors(call.argument()));
        }
    }

    private void root(Expr base, Rational exponent) {
        Factors factors = factoring.factors(base);
        if (factors.isZero()) {
            return;
        }
        requireNonZero(factors, exponent);
        List<Expr> undecided = factors.undecided();
        switch (undecided.size()) {
            case 0 -> empty |= factors.sign() == Sign.NEGATIVE;
            case 1 -> positives.add(Factoring.oriented(undecided.getFirst(), factors.signOfRest()));
            default -> {
                positives.add(base);
                related.add(undecided);
            }
        }
        Factors decided = undecided.isEmpty() ? factors : factoring.factorsAnew(base);
        require(decided, exponent);
        SequencedMap<Expr, Rational> open = new LinkedHashMap<>();
        decided.exponents().forEach((atom, inner) -> {
            Rational whole = inner.multiply(exponent);
            if (atom.positive() && whole.hasEvenDenominator()) {
                boolean isNumber = Symbols.in(atom.expr()).isEmpty();
                (isNumber ? irrational : rooted).add(atom.expr());
                obscure |= !isNumber && definitions.freeSymbols(atom.expr()).isEmpty();
            }
            atom.open().ifPresent(expr -> open.merge(expr, whole, Rational::add));
        });
        addUnknown(open);
    }

    /** A root in a denominator is not defined where it is 0. */
    private void requireNonZero(Factors factors, Rational exponent) {
        factors.exponents().forEach((atom, inner) -> {
            if (exponent.signum() > 0 && inner.signum() > 0) {
                requireNonZero(atom);
            }
        });
    }

    private void requireNonZero(Atom atom) {
        if (mayVanish(atom.expr())) {
            nonZero.add(atom.expr());
        }
    }

    /** Unless it is a sum of positive terms, one of which is a number, or its form shows it in another way. */
    private boolean mayVanish(Expr expr) {
        boolean isBounded = expr instanceof Sum sum
                && sum.terms().stream().anyMatch(Constant.class::isInstance)
                && factoring.signOfTerms(sum).isKnown();
        return !isBounded && !vanishing.isExcluded(expr);
    }

    /** Those with roots apart from the others: each hangs on more than one sign. */
    private void addUnknown(Map<Expr, Rational> open) {
        SequencedMap<Expr, Rational> together = new LinkedHashMap<>();
        SequencedMap<Expr, Rational> roots = new LinkedHashMap<>();
        open.forEach((expr, whole) -> {
            if (whole.hasEvenDenominator()) {
                roots.put(expr, whole);
            } else if (Factors.isOdd(whole)) {
                together.put(expr, Rational.ONE);
            }
        });
        addAllUnknown(together);
        addAllUnknown(roots);
    }

    private void addAllUnknown(Map<Expr, Rational> factors) {
        if (!factors.isEmpty()) {
            unknown.add(factors);
        }
    }

    private void absolute(Factors factors) {
        if (!factors.isZero()) {
            require(factors, Rational.ONE);
            SequencedMap<Expr, Rational> together = new LinkedHashMap<>();
            factors.undecided().forEach(atom -> together.put(atom, Rational.ONE));
            addAllUnknown(together);
        }
    }

    /**
     * Where the sign of a factor of some power matters, that sign has to be the real one at every point. One that is 0 on a
     * branch would pass over all of that branch's points: {@code |x|+x} where x is negative.
     */
    private void require(Factors factors, Rational power) {
        factors.exponents().forEach((atom, exponent) -> {
            if (atom.positive() && !atom.implied() && !Factors.isEven(exponent.multiply(power))) {
                (Symbols.in(atom.expr()).isEmpty() ? constants : conditions).add(atom.expr());
                requireNonZero(atom);
            }
        });
        factors.constants().forEach((constant, exponent) -> {
            if (!Factors.isEven(exponent.multiply(power))) {
                requireFactors(constant);
            }
        });
    }

    /** Once; and none after one whose factors are not found, or too many. */
    private void requireFactors(Rational constant) {
        if (obscure || !takenApart.add(constant)) {
            return;
        }
        Optional<Set<BigInteger>> factors =
                takenApart.size() > MOST_NUMBERS || constants.size() > Branching.MOST_CONSTANTS
                        ? Optional.empty()
                        : LargeFactors.of(constant);
        factors.ifPresent(known -> known.forEach(factor -> constants.add(Expr.of(Rational.of(factor)))));
        obscure |= factors.isEmpty();
    }
}
