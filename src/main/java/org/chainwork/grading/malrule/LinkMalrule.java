package org.chainwork.grading.malrule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Monomial;

/** A malrule that puts something else in place of one link, with the rest of the chain right. */
interface LinkMalrule extends Malrule {

    /** What stands in place of link number {@code index}, from 0; empty where the malrule does not apply. */
    Optional<Monomial> instead(Links links, int index);

    @Override
    default List<Result> results(Chain chain) {
        Links links = Links.of(chain);
        return IntStream.range(0, links.count())
                .boxed()
                .flatMap(index ->
                        instead(links, index)
                                .map(instead -> Result.at(
                                        links.at(index),
                                        links.with(index, instead).expr()))
                                .stream())
                .toList();
    }
}
