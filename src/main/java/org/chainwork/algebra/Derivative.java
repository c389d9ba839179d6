package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A derivative. Zeros and ones are dropped on the way, nothing else is simplified. */
public final class Derivative {

    /** Longer products are differentiated in halves: else the derivative would have as many terms as factors in each. */
    private static final int LONG_PRODUCT = 8;

    private final Map<String, Expr> rates;

    private Derivative(Map<String, Expr> rates) {
        this.rates = rates;
    }

    /**
     * The partial derivative with respect to one symbol; every other symbol is held constant, intermediate variables
     * included.
     */
    public static Expr of(Expr expr, String symbol) {
        return new Derivative(Map.of(symbol, Expr.ONE)).of(expr);
    }

    /**
     * The total derivative, where each symbol changes at its rate; those that have none are constant. It has no more
     * than some dozen times the nodes of {@code expr} for each level of powers and quotients within each other.
     */
    public static Expr total(Expr expr, Map<String, Expr> rates) {
        return new Derivative(Map.copyOf(rates)).of(expr);
    }

    private Expr of(Expr expr) {
        return switch (expr) {
            case Constant constant -> Expr.ZERO;
            case Symbol(String name) -> rates.getOrDefault(name, Expr.ZERO);
            case Sum sum -> sum(sum.terms().stream().map(this::of).toList());
            case Product product -> productRule(product.factors());
            case Quotient quotient -> quotientRule(quotient.numerator(), quotient.denominator());
            case Negation negation -> Negation.of(of(negation.operand()));
            case Power power ->
                times(Expr.of(power.exponent()), power(power.base(), power.exponent()), of(power.base()));
            case Call call -> times(outer(call.function(), call.argument()), of(call.argument()));
        };
    }

    private Expr productRule(List<Expr> factors) {
        if (factors.size() > LONG_PRODUCT) {
            int half = factors.size() / 2;
            return productRule(
                    List.of(new Product(factors.subList(0, half)), new Product(factors.subList(half, factors.size()))));
        }
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            List<Expr> term = new ArrayList<>(factors);
            term.set(i, of(factors.get(i)));
            terms.add(times(term.toArray(Expr[]::new)));
        }
        return sum(terms);
    }

    private Expr quotientRule(Expr numerator, Expr denominator) {
        Expr top = of(numerator);
        Expr bottom = of(denominator);
        if (isZero(bottom)) {
            return isZero(top) ? Expr.ZERO : Quotient.of(top, denominator);
        }
        return Quotient.of(
                sum(List.of(times(top, denominator), Negation.of(times(numerator, bottom)))), Power.of(denominator, 2));
    }

    /** {@code base^(exponent - 1)}. */
    private static Expr power(Expr base, Rational exponent) {
        Rational reduced = exponent.subtract(Rational.ONE);
        if (reduced.signum() == 0) {
            return Expr.ONE;
        }
        return reduced.isOne() ? base : new Power(base, reduced);
    }

    private static Expr outer(Function function, Expr argument) {
        Expr call = new Call(function, argument);
        return switch (function) {
            case ABS -> new Quotient(argument, call);
            case EXP -> call;
            case LN -> Power.of(argument, -1);
            case SIN -> new Call(Function.COS, argument);
            case COS -> Negation.of(new Call(Function.SIN, argument));
            case TAN -> Sum.of(Expr.ONE, Power.of(call, 2));
            case TANH -> Sum.of(Expr.ONE, Negation.of(Power.of(call, 2)));
            case SIGMA -> Product.of(call, Sum.of(Expr.ONE, Negation.of(call)));
        };
    }

    private static Expr sum(List<Expr> terms) {
        List<Expr> kept = terms.stream().filter(term -> !isZero(term)).toList();
        return switch (kept.size()) {
            case 0 -> Expr.ZERO;
            case 1 -> kept.getFirst();
            default -> new Sum(kept);
        };
    }

    private static Expr times(Expr... factors) {
        List<Expr> kept = new ArrayList<>();
        for (Expr factor : factors) {
            if (isZero(factor)) {
                return Expr.ZERO;
            }
            if (!factor.equals(Expr.ONE)) {
                kept.add(factor);
            }
        }
        return switch (kept.size()) {
            case 0 -> Expr.ONE;
            case 1 -> kept.getFirst();
            default -> new Product(kept);
        };
    }

    private static boolean isZero(Expr expr) {
        return expr.equals(Expr.ZERO);
    }
}
