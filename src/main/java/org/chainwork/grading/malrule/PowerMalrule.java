package org.chainwork.grading.malrule;

import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.chain.Monomial;
import org.chainwork.chain.PowerLayer;

/** A malrule of the power rule: something else in place of {@code n*v^(n-1)}. */
interface PowerMalrule extends LinkMalrule {

    /** What the derivative of {@code base^exponent} is taken for; empty where the malrule does not apply. */
    Optional<Monomial> derivative(String base, Rational exponent);

    @Override
    default Optional<Monomial> instead(Links links, int index) {
        LocalDerivative link = links.at(index);
        return switch (link.layer()) {
            case PowerLayer(Rational exponent) -> derivative(link.withRespectTo(), exponent);
            case LinearLayer other -> Optional.empty();
        };
    }
}
