package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.List;

/**
 * Prints an expression in ASCII, such that {@link Parser#read} gives back the same tree: {@code 2*u*x},
 * {@code -3*x+1/2}, {@code u^(-2)}, {@code sqrt(u)}.
 */
public final class PlainText {

    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational THIRD = Rational.of(1, 3);

    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    public static String print(Expr expr) {
        PlainText text = new PlainText();
        text.append(expr, Binding.SUM);
        return text.out.toString();
    }

    /** Appends in brackets what binds less tightly than {@code least}. */
    private void append(Expr expr, Binding least) {
        if (binding(expr).compareTo(least) < 0) {
            bracketed(expr);
            return;
        }
        switch (expr) {
            case Constant constant -> out.append(constant.value());
            case Symbol symbol -> out.append(symbol.name());
            case Sum sum -> sum(sum.terms());
            case Product product -> product(product.factors());
            case Quotient quotient -> {
                append(quotient.numerator(), Binding.PRODUCT);
                out.append('/');
                append(quotient.denominator(), Binding.POWER);
            }
            case Negation negation -> {
                out.append('-');
                append(negation.operand(), Binding.PRODUCT);
            }
            case Power power -> power(power);
            case Call call -> function(call.function().word(), call.argument());
        }
    }

    private void bracketed(Expr expr) {
        out.append('(');
        append(expr, Binding.SUM);
        out.append(')');
    }

    private void sum(List<Expr> terms) {
        for (int i = 0; i < terms.size(); i++) {
            Expr term = terms.get(i);
            if (term instanceof Sum) {
                out.append(i == 0 ? "" : "+");
                bracketed(term);
                continue;
            }
            boolean signed = term instanceof Negation || Constant.isNegative(term);
            out.append(i == 0 || signed ? "" : "+");
            append(term, Binding.SUM);
        }
    }

    private void product(List<Expr> factors) {
        Expr first = factors.getFirst();
        append(first, first instanceof Product ? Binding.POWER : Binding.PRODUCT);
        for (Expr factor : factors.subList(1, factors.size())) {
            out.append('*');
            append(factor, Binding.POWER);
        }
    }

    private void power(Power power) {
        Rational exponent = power.exponent();
        if (exponent.equals(HALF)) {
            function("sqrt", power.base());
        } else if (exponent.equals(THIRD)) {
            function("cbrt", power.base());
        } else {
            append(power.base(), Binding.ATOM);
            out.append('^');
            append(new Constant(exponent), Binding.ATOM);
        }
    }

    private void function(String word, Expr argument) {
        out.append(word);
        bracketed(argument);
    }

    private static Binding binding(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) when value.signum() < 0 -> Binding.SUM;
            case Constant(Rational value) when !value.denominator().equals(BigInteger.ONE) -> Binding.PRODUCT;
            case Sum sum -> Binding.SUM;
            case Negation negation -> Binding.SUM;
            case Product product -> Binding.PRODUCT;
            case Quotient quotient -> Binding.PRODUCT;
            case Power power when !isNamedRoot(power) -> Binding.POWER;
            case Constant constant -> Binding.ATOM;
            case Symbol symbol -> Binding.ATOM;
            case Power power -> Binding.ATOM;
            case Call call -> Binding.ATOM;
        };
    }

    private static boolean isNamedRoot(Power power) {
        return power.exponent().equals(HALF) || power.exponent().equals(THIRD);
    }
}
