package org.chainwork.chain;

import java.util.SequencedMap;
import org.chainwork.algebra.Expr;

/**
 * One simple function of what enters it. Its derivatives are monomials, which is what worked solutions and malrules are made
 * of: a layer of another kind, such as a logistic one, takes a wider type than {@link Monomial} first.
 */
public sealed interface Layer permits LinearLayer, PowerLayer {

    /** What leaves the layer, collected: {@code 3*u} of {@code u = 2*x} is {@code 6*x}. */
    Monomial of(Monomial entering);

    /** What leaves the layer: {@code w1*x+b1}. */
    default Expr of(Expr entering) {
        return of(Monomial.of(entering)).expr();
    }

    /**
     * The layer's local derivatives: with respect to the variable that enters it, first, then to each of its own
     * symbolic parameters. {@code w1*x+b1} has {@code x: w1, w1: x, b1: 1}.
     */
    SequencedMap<String, Monomial> derivatives(String entering);
}
