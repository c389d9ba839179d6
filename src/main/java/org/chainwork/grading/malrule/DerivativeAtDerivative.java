package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Monomial;
import org.chainwork.chain.PowerLayer;

/** {@code f'(g'(x))} or {@code f'(g'(x))*g'(x)}: a derivative is evaluated at the derivative of what enters it. */
@AutoService(Malrule.class)
public final class DerivativeAtDerivative implements Malrule {

    @Override
    public String code() {
        return "derivative-at-derivative";
    }

    @Override
    public List<Result> results(Chain chain) {
        Links links = Links.of(chain);
        return IntStream.range(0, links.count() - 1)
                .filter(index -> links.at(index).layer() instanceof PowerLayer)
                .boxed()
                .flatMap(index -> at(links, index))
                .toList();
    }

    private static Stream<Result> at(Links links, int index) {
        Monomial inner = links.product(index + 1, links.count());
        Monomial outer = evaluated(links.value(index), inner).times(links.product(0, index));
        return Stream.of(outer, outer.times(inner)).map(value -> Result.at(links.at(index), value.expr()));
    }

    private static Monomial evaluated(Monomial derivative, Monomial at) {
        return derivative.powers().values().stream()
                .map(at::power)
                .reduce(Links.number(derivative.coefficient()), Monomial::times);
    }
}
