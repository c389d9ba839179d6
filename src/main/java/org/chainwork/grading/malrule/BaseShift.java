package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.chain.Monomial;
import org.chainwork.chain.PowerLayer;

/**
 * One link is evaluated at another variable: {@code x} or {@code u1} where {@code u2} belongs. At a square itself only where
 * that is written: {@code 2*u^2} is what an exponent that was not reduced looks like. In chains of up to {@value #SHORT} layers
 * the other variable may be any; in longer ones it is the input, or one at most {@value #REACH} layers away.
 */
@AutoService(Malrule.class)
public final class BaseShift implements Malrule {

    private static final int SHORT = 16;

    private static final int REACH = 4;

    @Override
    public String code() {
        return "base-shift";
    }

    @Override
    public List<Result> results(Chain chain) {
        Links links = Links.of(chain);
        return IntStream.range(0, links.count())
                .boxed()
                .flatMap(index -> at(chain.composition(), links, index))
                .toList();
    }

    private static Stream<Result> at(Composition composition, Links links, int index) {
        LocalDerivative link = links.at(index);
        int entering = link.position() - 1;
        Expr right = Expr.symbol(composition.variable(entering));
        if (!link.value().powers().containsKey(right)) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(0, composition.depth())
                .filter(position -> position != entering && isNear(position, entering, composition.depth()))
                .mapToObj(position -> {
                    String variable = composition.variable(position);
                    Monomial wrong = Monomial.of(Expr.symbol(variable));
                    Monomial value = link.value().replace(base -> base.equals(right) ? wrong : Monomial.of(base));
                    Result result = Result.at(link, links.with(index, value).expr());
                    return position == link.position() && isSquare(link) ? result.writtenWith(variable) : result;
                });
    }

    private static boolean isSquare(LocalDerivative link) {
        return link.layer() instanceof PowerLayer(Rational exponent) && exponent.equals(Rational.of(2));
    }

    private static boolean isNear(int position, int entering, int depth) {
        return depth <= SHORT || position == 0 || Math.abs(position - entering) <= REACH;
    }
}
