package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BinaryOperator;

/** A rational expression as a quotient of two polynomials, multiplied out and not reduced. */
record Expanded(Polynomial above, Polynomial below) {

    static Expanded of(Expr expr, Definitions definitions) {
        return switch (expr) {
            case Constant(Rational value) ->
                new Expanded(Polynomial.of(value.numerator()), Polynomial.of(value.denominator()));
            case Symbol(String name) ->
                definitions.asMap().containsKey(name)
                        ? of(definitions.asMap().get(name), definitions)
                        : new Expanded(Polynomial.of(name), Polynomial.ONE);
            case Sum(List<Expr> terms) -> folded(terms, definitions, Expanded::plus);
            case Product(List<Expr> factors) -> folded(factors, definitions, Expanded::times);
            case Quotient(Expr numerator, Expr denominator) ->
                of(numerator, definitions).times(of(denominator, definitions).reciprocal());
            case Negation(Expr operand) ->
                of(operand, definitions).times(new Expanded(Polynomial.of(BigInteger.ONE.negate()), Polynomial.ONE));
            case Power(Expr base, Rational exponent) ->
                of(base, definitions).power(exponent.numerator().intValueExact());
            case Call call -> throw new IllegalArgumentException("expansion needs a rational expression, got " + call);
        };
    }

    private static Expanded folded(List<Expr> operands, Definitions definitions, BinaryOperator<Expanded> operator) {
        return operands.stream()
                .map(operand -> of(operand, definitions))
                .reduce(operator)
                .orElseThrow();
    }

    private Expanded plus(Expanded other) {
        return new Expanded(above.times(other.below).plus(other.above.times(below)), below.times(other.below));
    }

    private Expanded times(Expanded other) {
        return new Expanded(above.times(other.above), below.times(other.below));
    }

    private Expanded reciprocal() {
        return new Expanded(below, above);
    }

    private Expanded power(int exponent) {
        Expanded raised = new Expanded(above.power(Math.abs(exponent)), below.power(Math.abs(exponent)));
        return exponent < 0 ? raised.reciprocal() : raised;
    }
}
