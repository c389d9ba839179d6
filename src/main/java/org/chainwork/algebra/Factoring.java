package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainwork.algebra.Factors.Atom;
import org.jspecify.annotations.Nullable;

/** Takes expressions apart into {@link Factors}, with what is known to be positive. */
final class Factoring {

    private static final Rational MINUS_ONE = Rational.of(-1);

    /** Of sums that are looked at closely; longer ones stay as they are. */
    private static final int MOST_OPERATIONS = 80;

    private final Positives positives;
    private final Map<String, Factors> ofNames;
    private final IdentityHashMap<Expr, Factors> ofExprs = new IdentityHashMap<>();

    /** @param ofNames the factors of the definitions, with the same positives */
    Factoring(Positives positives, Map<String, Factors> ofNames) {
        this.positives = positives;
        this.ofNames = ofNames;
    }

    /** The definitions taken apart, with what is known to be positive so far. */
    static Map<String, Factors> ofNames(Definitions definitions, Positives positives) {
        Map<String, Factors> ofNames = new HashMap<>();
        Factoring factoring = new Factoring(positives, ofNames);
        definitions.asMap().forEach((name, expr) -> {
            Factors factors = new Factors();
            if (expr instanceof Sum sum) {
                factoring.multiplySum(Expr.symbol(name), sum, Rational.ONE, factors);
            } else {
                factoring.multiply(expr, Rational.ONE, factors);
            }
            ofNames.put(name, factors);
        });
        return ofNames;
    }

    /** Kept, so that roots within roots are taken apart once. */
    Factors factors(Expr expr) {
        Factors known = ofExprs.get(expr);
        if (known != null) {
            return known;
        }
        Factors factors = new Factors();
        multiply(expr, Rational.ONE, factors);
        ofExprs.put(expr, factors);
        return factors;
    }

    /** Once more has become known to be positive. */
    Factors factorsAnew(Expr expr) {
        ofExprs.remove(expr);
        return factors(expr);
    }

    private void multiply(Expr expr, Rational exponent, Factors into) {
        boolean done = exponent.signum() == 0
                || multiplyKnownParts(expr, exponent, into)
                || multiplyWhole(expr, exponent, into);
        if (!done) {
            multiplyParts(expr, exponent, into);
        }
    }

    private void multiplyParts(Expr expr, Rational exponent, Factors into) {
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
    private boolean multiplyWhole(Expr expr, Rational exponent, Factors into) {
        Sign sign = positives.sign(expr);
        if (sign.isKnown()) {
            multiplyOriented(expr, sign, true, exponent, into);
        }
        return sign.isKnown();
    }

    /** Whether it is a product of which each part's sign has become known: no more has to be known of the whole. */
    private boolean multiplyKnownParts(Expr expr, Rational exponent, Factors into) {
        if (!(expr instanceof Product || expr instanceof Quotient)
                || !positives.sign(expr).isKnown()) {
            return false;
        }
        Factors parts = new Factors();
        multiplyParts(expr, Rational.ONE, parts);
        if (!parts.sign().isKnown()) {
            return false;
        }
        into.multiply(parts, exponent);
        return true;
    }

    private static void multiplyOriented(Expr expr, Sign sign, boolean implied, Rational exponent, Factors into) {
        if (sign == Sign.NEGATIVE) {
            into.multiply(MINUS_ONE, exponent);
        }
        into.multiply(new Atom(oriented(expr, sign), sign.isKnown(), implied), exponent);
    }

    static Expr oriented(Expr expr, Sign sign) {
        return sign == Sign.NEGATIVE ? Negation.of(expr) : expr;
    }

    /**
     * A sum, perhaps by its name: a positive number times what remains. One term beside zeros is no sum, and squares are not
     * left in disguise: {@code x^4+2*x^2+1} is {@code (x^2+1)^2}.
     */
    private void multiplySum(Expr name, Sum typed, Rational exponent, Factors into) {
        boolean isShort = Operations.count(typed) <= MOST_OPERATIONS;
        Expr plain = isShort ? plain(typed) : typed;
        if (!(plain instanceof Sum sum)) {
            multiply(plain, exponent, into);
            return;
        }
        Expr expr = name.equals(typed) ? sum : name;
        Rational content = Content.of(sum);
        Expr primitive = content.isOne() ? expr : new Quotient(expr, Expr.of(content));
        into.multiply(content, exponent);
        if (multiplyWhole(primitive, exponent, into)) {
            return;
        }
        Univariate polynomial = isShort && Symbols.in(sum).size() == 1 ? Univariate.of(sum) : null;
        List<Univariate.Part> parts = polynomial == null ? null : polynomial.squareFree();
        if (polynomial != null && parts != null && parts.stream().anyMatch(part -> part.multiplicity() > 1)) {
            Rational number = polynomial.leading().divide(content);
            for (Univariate.Part part : parts) {
                Rational multiplicity = exponent.multiply(Rational.of(part.multiplicity()));
                number = number.divide(part.leading());
                multiply(part.polynomial().primitive(), multiplicity, into);
            }
            into.multiply(number, exponent);
            return;
        }
        Sign sign = signByForm(sum, polynomial, parts);
        if (!sign.isKnown() && positives.isZero(expr)) {
            into.multiply(Rational.ZERO, Rational.ONE);
        } else {
            multiplyOriented(primitive, sign, false, exponent, into);
        }
    }

    /** With terms out of which roots and bars have cancelled: {@code |x|^2+1} is {@code x^2+1}, and no term is 0. */
    private Expr plain(Sum sum) {
        List<Expr> terms = new ArrayList<>();
        boolean same = true;
        for (Expr term : sum.terms()) {
            Expr plain = Branches.in(term) ? factors(term).withoutBranches().orElse(term) : term;
            same &= plain.equals(term) && !plain.equals(Expr.ZERO);
            if (!plain.equals(Expr.ZERO)) {
                terms.add(plain);
            }
        }
        if (same) {
            return sum;
        }
        return terms.isEmpty() ? Expr.ZERO : terms.size() == 1 ? terms.getFirst() : new Sum(terms);
    }

    private Sign signByForm(Sum sum, @Nullable Univariate polynomial, @Nullable List<Univariate.Part> parts) {
        if (Symbols.in(sum).isEmpty()) {
            return RealEvaluation.signOf(sum);
        }
        Sign ofTerms = signOfTerms(sum);
        return ofTerms.isKnown() || polynomial == null ? ofTerms : polynomial.sign(parts);
    }

    /** The sign that all terms have, where it is the same. */
    Sign signOfTerms(Sum sum) {
        Set<Sign> signs =
                sum.terms().stream().map(term -> factors(term).sign()).collect(Collectors.toUnmodifiableSet());
        return signs.size() == 1 ? signs.iterator().next() : Sign.UNKNOWN;
    }
}
