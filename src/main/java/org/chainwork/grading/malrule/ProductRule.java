package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Sum;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Layer;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.chain.Monomial;
import org.chainwork.chain.PowerLayer;

/**
 * {@code f'(v)*g(v)+f(v)*g'(v)}: two layers in a row are differentiated as if they were multiplied (Clark et al. 1997,
 * "Constructing a schema: the case of the chain rule?").
 */
@AutoService(Malrule.class)
public final class ProductRule implements Malrule {

    @Override
    public String code() {
        return "product-rule";
    }

    @Override
    public List<Result> results(Chain chain) {
        Links links = Links.of(chain);
        return IntStream.range(0, links.count() - 1)
                .filter(index ->
                        !isOne(links.at(index).layer(), links.at(index + 1).layer()))
                .mapToObj(index -> at(chain.composition(), links, index))
                .toList();
    }

    /** The two links then seem to be missing. */
    private static boolean isOne(Layer outer, Layer inner) {
        return outer instanceof PowerLayer(Rational first)
                && inner instanceof PowerLayer(Rational second)
                && first.add(second).isOne();
    }

    private static Result at(Composition composition, Links links, int index) {
        LocalDerivative outer = links.at(index);
        LocalDerivative inner = links.at(index + 1);
        Expr variable = Expr.symbol(composition.variable(inner.position() - 1));
        Monomial outerDerivative = outer.value()
                .replace(base ->
                        base.equals(Expr.symbol(outer.withRespectTo())) ? Monomial.of(variable) : Monomial.of(base));
        Expr first = outerDerivative
                .times(Monomial.of(composition.expression(inner.position())))
                .expr();
        Expr second =
                Monomial.of(outer.layer().of(variable)).times(inner.value()).expr();
        Monomial both = Monomial.of(Sum.of(first, second));
        return new Result(
                links.with(Map.of(index, both, index + 1, Links.ONE)).expr(), List.of(outer, inner), Optional.empty());
    }
}
