package org.chainwork.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chainwork.algebra.Call;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Negation;
import org.chainwork.algebra.Power;
import org.chainwork.algebra.Product;
import org.chainwork.algebra.Quotient;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Sum;
import org.chainwork.algebra.Symbol;

/** Recognizes a layer in an expression, whatever its parameters are called. */
final class LayerReader {

    private final Expr entering;
    private Expr weight = Expr.ZERO;
    private Expr bias = Expr.ZERO;

    private LayerReader(String entering) {
        this.entering = Expr.symbol(entering);
    }

    static Optional<Layer> read(Expr expr, String entering) {
        LayerReader reader = new LayerReader(entering);
        return reader.power(expr).or(() -> reader.linear(expr));
    }

    private Optional<Layer> power(Expr expr) {
        return monomial(expr)
                .filter(monomial -> monomial.coefficient().isOne()
                        && monomial.powers().keySet().equals(Set.of(entering)))
                .map(monomial -> monomial.powers().firstEntry().getValue())
                .filter(exponent -> !exponent.isOne() && isWithin(exponent))
                .map(PowerLayer::new);
    }

    private Optional<Layer> linear(Expr expr) {
        return takes(expr) && !weight.equals(Expr.ZERO) ? Optional.of(new LinearLayer(weight, bias)) : Optional.empty();
    }

    /** Whether {@code expr} fits beside the terms before it. */
    private boolean takes(Expr expr) {
        return switch (expr) {
            case Sum(List<Expr> terms) -> terms.stream().allMatch(this::takes);
            case Constant(Rational value) when value.signum() == 0 -> true;
            case Constant number -> takesBias(number);
            case Symbol symbol -> takesTerm(symbol);
            case Product product -> takesTerm(product);
            case Quotient quotient -> takesTerm(quotient);
            case Negation negation -> takesTerm(negation);
            case Power power -> takesTerm(power);
            case Call call -> false;
        };
    }

    private boolean takesTerm(Expr expr) {
        Optional<Monomial> term = monomial(expr);
        if (term.isEmpty()) {
            return false;
        }
        Optional<Expr> parameter = parameter(
                term.get().powers().containsKey(entering)
                        ? term.get().times(Monomial.of(entering).power(Rational.of(-1)))
                        : term.get());
        return parameter.isPresent()
                && (term.get().powers().containsKey(entering)
                        ? takesWeight(parameter.get())
                        : takesBias(parameter.get()));
    }

    /** A number or a symbol alone. */
    private Optional<Expr> parameter(Monomial monomial) {
        Expr expr = monomial.expr();
        return expr instanceof Constant || expr instanceof Symbol && !expr.equals(entering)
                ? Optional.of(expr)
                : Optional.empty();
    }

    private boolean takesWeight(Expr parameter) {
        boolean free = weight.equals(Expr.ZERO);
        weight = parameter;
        return free;
    }

    /** Numbers add up. */
    private boolean takesBias(Expr parameter) {
        if (bias instanceof Constant(Rational before) && parameter instanceof Constant(Rational more)) {
            bias = Expr.of(before.add(more));
            return true;
        }
        boolean free = bias.equals(Expr.ZERO);
        bias = parameter;
        return free;
    }

    /** Empty for a sum, a call, zero, and powers that are no monomials or too large. */
    private static Optional<Monomial> monomial(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) -> value.signum() == 0 ? Optional.empty() : Optional.of(Monomial.of(expr));
            case Symbol symbol -> Optional.of(Monomial.of(symbol));
            case Product product ->
                product.factors().stream()
                        .map(LayerReader::monomial)
                        .reduce(Optional.of(Monomial.of(Expr.ONE)), LayerReader::product);
            case Quotient(Expr numerator, Expr denominator) ->
                product(monomial(numerator), monomial(denominator).map(below -> below.power(Rational.of(-1))));
            case Negation(Expr operand) -> product(monomial(Expr.of(-1)), monomial(operand));
            case Power(Expr base, Rational exponent) -> monomial(base).flatMap(inner -> power(inner, exponent));
            case Sum sum -> Optional.empty();
            case Call call -> Optional.empty();
        };
    }

    private static Optional<Monomial> product(Optional<Monomial> first, Optional<Monomial> second) {
        return first.flatMap(left -> second.map(left::times));
    }

    private static Optional<Monomial> power(Monomial base, Rational exponent) {
        boolean plain = exponent.isInteger() || base.expr() instanceof Symbol;
        return plain && exponent.signum() != 0 && isWithin(exponent)
                ? Optional.of(base.power(exponent))
                : Optional.empty();
    }

    private static boolean isWithin(Rational exponent) {
        return exponent.numerator().abs().max(exponent.denominator()).bitLength() < Integer.SIZE
                && exponent.numerator().abs().max(exponent.denominator()).intValueExact() <= PowerLayer.MAX;
    }
}
