package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainwork.algebra.Factors.Atom;

/** Finds the {@link Branches} of expressions: takes what stands under their even roots apart into factors. */
final class BranchAnalysis {

    private static final Rational MINUS_ONE = Rational.of(-1);

    /** Numbers under roots that are taken apart, each of which may take tens of microseconds: people write a few. */
    private static final int MOST_NUMBERS = 8;

    private final Definitions definitions;
    private final Positives positives;
    private final Vanishing vanishing;
    private final Map<String, Factors> ofNames;
    private final IdentityHashMap<Expr, Factors> ofExprs = new IdentityHashMap<>();
    private final Set<Expr> conditions = new LinkedHashSet<>();
    private final Set<Expr> constants = new LinkedHashSet<>();
    private final Set<Rational> takenApart = new HashSet<>();
    private final Set<Map<Expr, Rational>> unknown = new LinkedHashSet<>();
    private final Set<List<Expr>> related = new LinkedHashSet<>();
    private final Set<Expr> rooted = new LinkedHashSet<>();
    private final Set<Expr> nonZero = new LinkedHashSet<>();
    private boolean empty;
    private boolean obscure;

    private BranchAnalysis(Definitions definitions, Positives positives, Map<String, Factors> ofNames) {
        this.definitions = definitions;
        this.positives = positives;
        this.vanishing = new Vanishing(definitions);
        this.ofNames = ofNames;
    }

    /** The definitions taken apart, with what is known to be positive so far. */
    static Map<String, Factors> factors(Definitions definitions, Positives positives) {
        Map<String, Factors> ofNames = new HashMap<>();
        BranchAnalysis analysis = new BranchAnalysis(definitions, positives, ofNames);
        definitions.asMap().forEach((name, expr) -> {
            Factors factors = new Factors();
            if (expr instanceof Sum sum) {
                analysis.multiplySum(Expr.symbol(name), sum, Rational.ONE, factors);
            } else {
                analysis.multiply(expr, Rational.ONE, factors);
            }
            ofNames.put(name, factors);
        });
        return ofNames;
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
            analysis = new BranchAnalysis(definitions, positives, factors(definitions, positives));
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
            absolute(factors(call.argument()));
        }
    }

    private void root(Expr base, Rational exponent) {
        Factors factors = factors(base);
        if (factors.isZero()) {
            return;
        }
        requireNonZero(factors, exponent);
        List<Expr> undecided = factors.undecided();
        switch (undecided.size()) {
            case 0 -> empty |= factors.sign() == Sign.NEGATIVE;
            case 1 -> positives.add(oriented(undecided.getFirst(), factors.signOfRest()));
            default -> {
                positives.add(base);
                related.add(undecided);
            }
        }
        ofExprs.remove(base);
        Factors decided = undecided.isEmpty() ? factors : factors(base);
        require(decided, exponent);
        SequencedMap<Expr, Rational> open = new LinkedHashMap<>();
        decided.exponents().forEach((atom, inner) -> {
            Rational whole = inner.multiply(exponent);
            if (atom.positive() && whole.hasEvenDenominator()) {
                rooted.add(atom.expr());
                obscure |= definitions.freeSymbols(atom.expr()).isEmpty();
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
                && signOfTerms(sum).isKnown();
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

    /** Kept, so that roots within roots are taken apart once. */
    private Factors factors(Expr expr) {
        Factors known = ofExprs.get(expr);
        if (known != null) {
            return known;
        }
        Factors factors = new Factors();
        multiply(expr, Rational.ONE, factors);
        ofExprs.put(expr, factors);
        return factors;
    }

    private void multiply(Expr expr, Rational exponent, Factors into) {
        if (exponent.signum() == 0 || multiplyKnown(expr, exponent, into)) {
            return;
        }
        switch (expr) {
            case Constant constant -> into.multiply(constant.value(), exponent);
            case Symbol symbol -> {
                Factors defined = ofNames.get(symbol.name());
                if (defined == null) {
                    into.multiply(new Atom(symbol, false, false), exponent);
                } else {
                    into.multiply(defined, exponent);
                }
            }
            case Sum sum -> multiplySum(sum, sum, exponent, into);
            case Product product -> product.factors().forEach(factor -> multiply(factor, exponent, into));
            case Quotient quotient -> {
                multiply(quotient.numerator(), exponent, into);
                multiply(quotient.denominator(), exponent.negate(), into);
            }
            case Negation negation -> {
                into.multiply(MINUS_ONE, exponent);
                multiply(negation.operand(), exponent, into);
            }
            case Power power
            when power.isEvenRoot() ->
                into.multiplyMagnitude(factors(power.base()), power.exponent().multiply(exponent));
            case Power power -> multiply(power.base(), exponent.multiply(power.exponent()), into);
            case Call call
            when call.function() == Function.ABS -> into.multiplyMagnitude(factors(call.argument()), exponent);
            case Call call -> into.multiply(new Atom(call, false, false), exponent);
        }
    }

    /** Whether the sign is known as a whole, so that it need not be taken apart. */
    private boolean multiplyKnown(Expr expr, Rational exponent, Factors into) {
        Sign sign = positives.sign(expr);
        if (sign.isKnown()) {
            multiplyOriented(expr, sign, true, exponent, into);
        }
        return sign.isKnown();
    }

    private static void multiplyOriented(Expr expr, Sign sign, boolean implied, Rational exponent, Factors into) {
        if (sign == Sign.NEGATIVE) {
            into.multiply(MINUS_ONE, exponent);
        }
        into.multiply(new Atom(oriented(expr, sign), sign.isKnown(), implied), exponent);
    }

    private static Expr oriented(Expr expr, Sign sign) {
        return sign == Sign.NEGATIVE ? Negation.of(expr) : expr;
    }

    /** A sum, perhaps by its name: a positive number times what remains. One term beside zeros is no sum. */
    private void multiplySum(Expr expr, Sum sum, Rational exponent, Factors into) {
        List<Expr> nonZero =
                sum.terms().stream().filter(term -> !term.equals(Expr.ZERO)).toList();
        if (nonZero.size() == 1) {
            multiply(nonZero.getFirst(), exponent, into);
            return;
        }
        Rational content = Content.of(sum);
        Expr primitive = content.isOne() ? expr : new Quotient(expr, Expr.of(content));
        into.multiply(content, exponent);
        if (multiplyKnown(primitive, exponent, into)) {
            return;
        }
        Sign sign = signByForm(sum);
        if (!sign.isKnown() && positives.isZero(expr)) {
            into.multiply(Rational.ZERO, Rational.ONE);
        } else {
            multiplyOriented(primitive, sign, false, exponent, into);
        }
    }

    private Sign signByForm(Sum sum) {
        int symbols = Symbols.in(sum).size();
        if (symbols == 0) {
            return RealEvaluation.signOf(sum);
        }
        Sign ofTerms = signOfTerms(sum);
        return ofTerms.isKnown() || symbols > 1 ? ofTerms : Quadratic.signOf(sum);
    }

    /** The sign that all terms have, where it is the same. */
    private Sign signOfTerms(Sum sum) {
        Set<Sign> signs =
                sum.terms().stream().map(term -> factors(term).sign()).collect(Collectors.toUnmodifiableSet());
        return signs.size() == 1 ? signs.iterator().next() : Sign.UNKNOWN;
    }
}
