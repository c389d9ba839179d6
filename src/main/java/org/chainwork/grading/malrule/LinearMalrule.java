package org.chainwork.grading.malrule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Negation;
import org.chainwork.chain.Chain;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.chain.Monomial;
import org.chainwork.chain.PowerLayer;

/** A malrule of the sum rule: something else in place of the derivative of {@code w*v+b} to v or to w. */
interface LinearMalrule extends LinkMalrule {

    /** What the derivative is taken for, where {@code right} is the right one. */
    Expr derivative(Expr right, Expr bias);

    @Override
    default Optional<Monomial> instead(Links links, int index) {
        return wrong(links.at(index)).filter(wrong -> !wrong.equals(Expr.ZERO)).map(Monomial::of);
    }

    /** Also where 0 is taken for a link, as in {@code 3*v-3}, so that all is 0. */
    @Override
    default List<Result> results(Chain chain) {
        Stream<Result> zeros = chain.links().stream()
                .filter(link -> wrong(link).filter(Expr.ZERO::equals).isPresent())
                .map(link -> Result.at(link, Expr.ZERO));
        return Stream.concat(LinkMalrule.super.results(chain).stream(), zeros).toList();
    }

    private Optional<Expr> wrong(LocalDerivative link) {
        return switch (link.layer()) {
            case LinearLayer layer
            when applies(layer, link) -> wrong(link.value().expr(), layer.bias());
            case LinearLayer other -> Optional.empty();
            case PowerLayer other -> Optional.empty();
        };
    }

    /** None where numbers make it the right one's opposite, as 3 of {@code -3*v+6}: that is a wrong sign. */
    private Optional<Expr> wrong(Expr right, Expr bias) {
        return Optional.of(derivative(right, bias)).filter(wrong -> !wrong.equals(Negation.of(right)));
    }

    private static boolean applies(LinearLayer layer, LocalDerivative link) {
        return layer.hasBias() && !layer.bias().equals(Expr.symbol(link.withRespectTo()));
    }
}
