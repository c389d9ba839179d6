package org.chainwork.algebra;

import java.util.Map;

/** Evaluates an expression in floating point, apart from the exact code: NaN where it is not defined. */
public record Doubles(Map<String, Double> point) {

    public double value(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) -> number(value);
            case Symbol(String name) -> point.getOrDefault(name, Double.NaN);
            case Sum sum -> sum.terms().stream().mapToDouble(this::value).sum();
            case Product product ->
                product.factors().stream().mapToDouble(this::value).reduce(1, (a, b) -> a * b);
            case Quotient quotient -> quotient(value(quotient.numerator()), value(quotient.denominator()));
            case Negation negation -> -value(negation.operand());
            case Power power -> power(value(power.base()), power.exponent());
            case Call call -> call(call.function(), value(call.argument()));
        };
    }

    private static double number(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }

    private static double quotient(double numerator, double denominator) {
        return denominator == 0 ? Double.NaN : numerator / denominator;
    }

    private static double power(double base, Rational exponent) {
        if (base == 0) {
            return exponent.signum() > 0 ? 0 : Double.NaN;
        }
        boolean odd = exponent.denominator().testBit(0);
        if (base > 0 || !odd) {
            return Math.pow(base, number(exponent));
        }
        double magnitude = Math.pow(-base, number(exponent));
        return exponent.numerator().testBit(0) ? -magnitude : magnitude;
    }

    private static double call(Function function, double argument) {
        return switch (function) {
            case ABS -> Math.abs(argument);
            case EXP -> Math.exp(argument);
            case LN -> Math.log(argument);
            case SIN -> Math.sin(argument);
            case COS -> Math.cos(argument);
            case TAN -> Math.tan(argument);
            case TANH -> Math.tanh(argument);
            case SIGMA -> 1 / (1 + Math.exp(-argument));
        };
    }
}
