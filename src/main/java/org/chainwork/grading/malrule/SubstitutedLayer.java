package org.chainwork.grading.malrule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.chain.Monomial;

/**
 * A linear layer with a bias whose output is replaced by what it stands for when intermediate variables are eliminated
 * from a key.
 *
 * @param position from 1, less than the depth
 */
record SubstitutedLayer(Chain chain, int position, LinearLayer layer) {

    /** Those of the chain's composition, the key of which may contain the layer's output or not. */
    static List<SubstitutedLayer> in(Chain chain) {
        Composition composition = chain.composition();
        return IntStream.range(1, composition.depth())
                .boxed()
                .flatMap(position -> composition.layer(position) instanceof LinearLayer layer && layer.hasBias()
                        ? Stream.of(new SubstitutedLayer(chain, position, layer))
                        : Stream.empty())
                .toList();
    }

    Expr output() {
        return Expr.symbol(chain.composition().variable(position));
    }

    /** {@code w*v}. */
    Monomial product() {
        return Monomial.of(layer.weight())
                .times(Monomial.of(Expr.symbol(chain.composition().variable(position - 1))));
    }

    Expr bias() {
        return layer.bias();
    }

    /** The chain's link into the layer's output; where the chain does not go there, the edge through the layer. */
    LocalDerivative edge() {
        String output = chain.composition().variable(position);
        return chain.links().stream()
                .filter(link -> link.of().equals(output))
                .findFirst()
                .orElseGet(() ->
                        chain.composition().graph().edgeFrom(chain.composition().variable(position - 1)));
    }

    /** To what power the key has the layer's output; 0 where it has not. */
    Rational exponent() {
        return chain.collected().powers().getOrDefault(output(), Rational.ZERO);
    }

    /** The key's factors before the layer's output, its coefficient included. */
    Monomial before() {
        Monomial before = Links.number(chain.collected().coefficient());
        for (var power : chain.collected().powers().entrySet()) {
            if (power.getKey().equals(output())) {
                break;
            }
            before = before.times(Monomial.of(power.getKey()).power(power.getValue()));
        }
        return before;
    }

    /** The key's factors after the layer's output. */
    Monomial after() {
        return others().times(before().power(Rational.of(-1)));
    }

    /** The key's factors before and after the layer's output. */
    Monomial others() {
        return chain.collected().times(Monomial.of(output()).power(exponent().negate()));
    }

    /** The key with something else in place of the power of the layer's output. */
    Result with(Expr power) {
        Monomial value = Monomial.product(List.of(before(), Monomial.of(power), after()));
        return Result.at(edge(), value.expr());
    }

    /** The key with all variables from the layer's output on computed from a wrong value of that. */
    Result following(Expr wrong) {
        return Result.at(
                edge(), Substitution.from(chain.composition(), position, wrong).of(chain.collected()));
    }
}
