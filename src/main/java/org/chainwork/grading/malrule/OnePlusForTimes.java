package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.IntStream;
import org.chainwork.algebra.Sum;
import org.chainwork.chain.Chain;

/** {@code (L1*...*Li)+(L(i+1)*...*Lk)}: a plus stands in place of one of the chain's multiplication signs. */
@AutoService(Malrule.class)
public final class OnePlusForTimes implements Malrule {

    @Override
    public String code() {
        return "one-plus-for-times";
    }

    @Override
    public List<Result> results(Chain chain) {
        Links links = Links.of(chain);
        return IntStream.range(1, links.count())
                .mapToObj(index -> Result.at(
                        links.at(index),
                        Sum.of(
                                links.product(0, index).expr(),
                                links.product(index, links.count()).expr())))
                .toList();
    }
}
