package org.chainwork.problem;

import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Layer;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.PowerLayer;

/**
 * What solving a problem takes, apart from its numbers: problems of equal work have the same layers, with symbols and
 * numbers at the same places, exponents of one kind, and ask for the same.
 *
 * @param form readable, and compared as a whole
 */
public record Work(String form) {

    public static Work of(Problem problem) {
        StringBuilder form = new StringBuilder();
        problem.composition().layers().forEach(layer -> form.append(form(layer)).append(' '));
        problem.parts()
                .forEach(part -> form.append(part.target())
                        .append(':')
                        .append(part.form().code())
                        .append(' '));
        return new Work(form.toString().strip());
    }

    private static String form(Layer layer) {
        return switch (layer) {
            case LinearLayer linear ->
                "linear(" + form(linear.weight()) + (linear.hasBias() ? "," + form(linear.bias()) : "") + ")";
            case PowerLayer power -> "power(" + form(power.exponent()) + ")";
        };
    }

    private static String form(Expr parameter) {
        return switch (parameter) {
            case Constant constant -> constant.value().isInteger() ? "integer" : "fraction";
            case Expr symbol -> "symbol";
        };
    }

    /** A square loses its exponent when it is differentiated; larger powers keep one. */
    private static String form(Rational exponent) {
        String sign = exponent.signum() < 0 ? "-" : "";
        if (!exponent.isInteger()) {
            return sign + "root" + exponent.denominator();
        }
        return exponent.abs().compareTo(Rational.of(2)) > 0 ? sign + "n" : exponent.toString();
    }
}
