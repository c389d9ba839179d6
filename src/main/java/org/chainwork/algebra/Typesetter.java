package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets an expression in two dimensions, with fractions, raised exponents and roots, every multiplication with its sign.
 * Brackets stand where the tree needs them, so that the reading is shown just as it is.
 */
final class Typesetter {

    private final Notation notation;

    Typesetter(Notation notation) {
        this.notation = notation;
    }

    String set(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) -> number(value);
            case Symbol symbol -> notation.name(symbol);
            case Sum sum -> sum(sum.terms());
            case Product product -> product(product.factors());
            case Quotient quotient -> notation.fraction(set(quotient.numerator()), set(quotient.denominator()));
            case Negation negation -> notation.row(notation.minus(), set(negation.operand(), Binding.PRODUCT));
            case Power power -> power(power.base(), power.exponent());
            case Call call -> call(call.function(), call.argument());
        };
    }

    /** In brackets when it binds less tightly than {@code least}. */
    String set(Expr expr, Binding least) {
        return binding(expr).compareTo(least) < 0 ? notation.brackets(set(expr)) : set(expr);
    }

    private String number(Rational value) {
        String magnitude = value.isInteger()
                ? notation.number(value.numerator().abs().toString())
                : notation.fraction(
                        notation.number(value.numerator().abs().toString()),
                        notation.number(value.denominator().toString()));
        return value.signum() < 0 ? notation.row(notation.minus(), magnitude) : magnitude;
    }

    private String sum(List<Expr> terms) {
        List<String> parts = new ArrayList<>();
        for (Expr term : terms) {
            boolean first = parts.isEmpty();
            boolean negative = term instanceof Negation || Constant.isNegative(term);
            if (negative || !first) {
                parts.add(negative ? notation.minus() : notation.plus());
            }
            parts.add(
                    switch (term) {
                        case Negation(Expr operand) -> set(operand, Binding.PRODUCT);
                        case Constant(Rational value) -> number(value.abs());
                        default -> set(term, Binding.PRODUCT);
                    });
        }
        return notation.row(parts.toArray(String[]::new));
    }

    private String product(List<Expr> factors) {
        List<String> parts = new ArrayList<>();
        for (Expr factor : factors) {
            if (!parts.isEmpty()) {
                parts.add(notation.times());
            }
            parts.add(set(factor, Binding.POWER));
        }
        return notation.row(parts.toArray(String[]::new));
    }

    private String power(Expr base, Rational exponent) {
        if (exponent.numerator().equals(Rational.ONE.numerator()) && !exponent.isInteger()) {
            boolean square = exponent.denominator().bitLength() == 2 && exponent.hasEvenDenominator();
            return notation.root(
                    set(base),
                    square ? "" : notation.number(exponent.denominator().toString()));
        }
        return notation.power(set(base, Binding.ATOM), exponent(exponent));
    }

    private String exponent(Rational value) {
        String numerator = notation.number(value.numerator().abs().toString());
        String magnitude = value.isInteger()
                ? numerator
                : notation.slashed(
                        numerator, notation.number(value.denominator().toString()));
        return value.signum() < 0 ? notation.row(notation.minus(), magnitude) : magnitude;
    }

    private String call(Function function, Expr argument) {
        return switch (function) {
            case ABS -> notation.bars(set(argument));
            case EXP -> notation.power(notation.euler(), set(argument));
            case LN, SIN, COS, TAN, TANH, SIGMA -> notation.function(function, notation.brackets(set(argument)));
        };
    }

    /** Fractions hold together by their bar, so they stand as factors without brackets, but not under an exponent. */
    private static Binding binding(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) when value.signum() < 0 -> Binding.SUM;
            case Constant(Rational value) when !value.isInteger() -> Binding.POWER;
            case Sum sum -> Binding.SUM;
            case Negation negation -> Binding.SUM;
            case Product product -> Binding.PRODUCT;
            case Quotient quotient -> Binding.POWER;
            case Power power -> Binding.POWER;
            case Constant constant -> Binding.ATOM;
            case Symbol symbol -> Binding.ATOM;
            case Call call -> call.function() == Function.EXP ? Binding.POWER : Binding.ATOM;
        };
    }
}
