package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import org.chainwork.algebra.Sum;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Monomial;

/**
 * A sum is substituted for a factor without its brackets: {@code 2*u*x} becomes {@code 2*w1*x+b1*x}, or
 * {@code 2*x*w1*x+b1} (Booth 1984, "Algebra: children's strategies and errors").
 */
@AutoService(Malrule.class)
public final class LostBrackets implements Malrule {

    @Override
    public String code() {
        return "lost-brackets";
    }

    @Override
    public List<Result> results(Chain chain) {
        return SubstitutedLayer.in(chain).stream()
                .filter(layer -> layer.exponent().signum() != 0)
                .flatMap(LostBrackets::at)
                .toList();
    }

    private static Stream<Result> at(SubstitutedLayer layer) {
        Monomial start = layer.before().times(layer.product());
        Monomial all = start.times(layer.after());
        return biases(layer)
                .flatMap(bias -> Stream.of(
                        Sum.of(start.expr(), bias.times(layer.after()).expr()), Sum.of(all.expr(), bias.expr())))
                .map(value -> Result.at(layer.edge(), value));
    }

    /** Without brackets the exponent falls on the bias alone, and a minus sign stays in front of it. */
    private static Stream<Monomial> biases(SubstitutedLayer layer) {
        return Signed.of(Monomial.of(layer.bias()), layer.exponent());
    }
}
