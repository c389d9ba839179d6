package org.chainwork.chain;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Sum;
import org.chainwork.algebra.Symbol;

/**
 * {@code weight*v + bias}. Each of the two is a {@link Symbol} or a {@link Constant}.
 *
 * @param weight other than 0
 * @param bias 0 means that the layer has none, and then none is written
 */
public record LinearLayer(Expr weight, Expr bias) implements Layer {

    public LinearLayer {
        requireParameter("weight", weight);
        requireParameter("bias", bias);
        if (weight.equals(Expr.ZERO)) {
            throw new IllegalArgumentException("weight expected other than 0, found 0");
        }
    }

    private static void requireParameter(String role, Expr expr) {
        if (!(expr instanceof Symbol) && !(expr instanceof Constant)) {
            throw new IllegalArgumentException(role + " expected a symbol or a number, found " + PlainText.print(expr));
        }
    }

    public boolean hasBias() {
        return !bias.equals(Expr.ZERO);
    }

    @Override
    public Monomial of(Monomial entering) {
        Monomial product = Monomial.of(weight).times(entering);
        return hasBias() ? Monomial.of(Sum.of(product.expr(), bias)) : product;
    }

    @Override
    public SequencedMap<String, Monomial> derivatives(String entering) {
        SequencedMap<String, Monomial> derivatives = new LinkedHashMap<>();
        derivatives.put(entering, Monomial.of(weight));
        if (weight instanceof Symbol(String name)) {
            derivatives.put(name, Monomial.of(Expr.symbol(entering)));
        }
        if (bias instanceof Symbol(String name)) {
            derivatives.put(name, Monomial.of(Expr.ONE));
        }
        return derivatives;
    }
}
