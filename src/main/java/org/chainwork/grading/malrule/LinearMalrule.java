package org.chainwork.grading.malrule;

import java.util.Optional;
import org.chainwork.algebra.Expr;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.chain.Monomial;
import org.chainwork.chain.PowerLayer;

/** A malrule of the sum rule: something else in place of the derivative of {@code w*v+b} to v or to w. */
interface LinearMalrule extends LinkMalrule {

    /** What the derivative is taken for, where {@code right} is the right one; a result of 0 is no result. */
    Expr derivative(Expr right, Expr bias);

    @Override
    default Optional<Monomial> instead(Links links, int index) {
        LocalDerivative link = links.at(index);
        return switch (link.layer()) {
            case LinearLayer layer
            when applies(layer, link) ->
                Optional.of(derivative(link.value().expr(), layer.bias()))
                        .filter(wrong -> !wrong.equals(Expr.ZERO))
                        .map(Monomial::of);
            case LinearLayer other -> Optional.empty();
            case PowerLayer other -> Optional.empty();
        };
    }

    private static boolean applies(LinearLayer layer, LocalDerivative link) {
        return layer.hasBias() && !layer.bias().equals(Expr.symbol(link.withRespectTo()));
    }
}
