package org.chainwork.chain;

import java.util.Optional;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Symbol;

/**
 * An edge of the computational graph, from {@code withRespectTo} to {@code of}: the derivative of what leaves one layer
 * with respect to what enters it, or to its own weight or bias.
 *
 * @param position the number of the layer, from 1
 * @param value a number times powers of names, such as {@code 2*u}, {@code w1}, {@code 1}
 * @param colour from 0, unique within the composition; the edges from layer to layer have the first ones
 */
public record LocalDerivative(String of, String withRespectTo, int position, Layer layer, Monomial value, int colour) {

    public LocalDerivative {
        if (!value.powers().keySet().stream().allMatch(Symbol.class::isInstance)) {
            throw new IllegalArgumentException(
                    "local derivative needs a number times powers of names, got " + PlainText.print(value.expr()));
        }
    }

    /** Of a layer by itself, recognized in what it computes from {@code entering}; empty where that is no layer. */
    public static Optional<LocalDerivative> of(String of, Expr expr, String entering) {
        return LayerReader.read(expr, entering)
                .flatMap(
                        layer -> Optional.ofNullable(layer.derivatives(entering).get(entering))
                                .map(value -> new LocalDerivative(of, entering, 1, layer, value, 0)));
    }
}
