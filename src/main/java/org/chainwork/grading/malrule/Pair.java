package org.chainwork.grading.malrule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Negation;
import org.chainwork.chain.Chain;

/** Two malrules at once, in one chain; the places are in the order of the malrules. */
record Pair(Malrule first, Malrule second, String sentence, Combination combination) implements Malrule {

    /** How the results of two malrules become those of both. */
    interface Combination {

        Stream<Result> of(Chain chain);
    }

    /** The sentences, which must be true of the second malrule whatever it is. */
    static final String TWO_LINKS = "two-links";

    static final String SIGN_AND_MORE = "sign-and-more";

    /** Longer chains have no pairs of links, of which there would be too many. */
    private static final int MOST_LINKS = 8;

    /** The pairs worth a try: a wrong sign with anything, and what is likely at one link with the same at another. */
    static List<Malrule> of(List<Malrule> all) {
        List<Malrule> specific =
                all.stream().filter(malrule -> !malrule.isRelation()).toList();
        List<LinkMalrule> likely = specific.stream()
                .filter(malrule -> malrule.rank() < Malrule.ORDINARY)
                .flatMap(malrule -> malrule instanceof LinkMalrule link ? Stream.of(link) : Stream.empty())
                .toList();
        List<Malrule> pairs = new ArrayList<>();
        for (int i = 0; i < likely.size(); i++) {
            for (LinkMalrule second : likely.subList(i, likely.size())) {
                LinkMalrule first = likely.get(i);
                pairs.add(new Pair(first, second, TWO_LINKS, chain -> atTwoLinks(first, second, chain)));
            }
        }
        Malrule forgotInner = named(all, ForgotInner.CODE);
        likely.forEach(
                second -> pairs.add(new Pair(forgotInner, second, TWO_LINKS, chain -> atFirstLink(second, chain))));
        Malrule signError = named(all, SignError.CODE);
        specific.stream()
                .filter(second -> second.rank() <= Malrule.ORDINARY)
                .forEach(second ->
                        pairs.add(new Pair(signError, second, SIGN_AND_MORE, chain -> negated(second, chain))));
        return List.copyOf(pairs);
    }

    private static Malrule named(List<Malrule> all, String code) {
        return all.stream()
                .filter(malrule -> malrule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Result> atTwoLinks(LinkMalrule first, LinkMalrule second, Chain chain) {
        Links links = Links.of(chain);
        int count = links.count() > MOST_LINKS ? 0 : links.count();
        return IntStream.range(0, count * count)
                .filter(pair -> first.equals(second) ? pair / count < pair % count : pair / count != pair % count)
                .boxed()
                .flatMap(pair -> atTwoLinks(first, pair / count, second, pair % count, links));
    }

    private static Stream<Result> atTwoLinks(
            LinkMalrule first, int firstIndex, LinkMalrule second, int secondIndex, Links links) {
        return first
                .instead(links, firstIndex)
                .flatMap(
                        one -> second.instead(links, secondIndex).map(two -> Map.of(firstIndex, one, secondIndex, two)))
                .map(links::with)
                .map(value -> new Result(
                        value.expr(), List.of(links.at(firstIndex), links.at(secondIndex)), Optional.empty()))
                .stream();
    }

    private static Stream<Result> atFirstLink(LinkMalrule second, Chain chain) {
        Links links = Links.of(chain);
        return links.count() < 2
                ? Stream.empty()
                : second
                        .instead(links, 0)
                        .map(value -> new Result(value.expr(), List.of(links.at(1), links.at(0)), Optional.empty()))
                        .stream();
    }

    private static Stream<Result> negated(Malrule second, Chain chain) {
        return second.results(chain).stream().map(result -> result.with(Negation.of(result.value())));
    }

    @Override
    public String code() {
        return first.code() + "+" + second.code();
    }

    @Override
    public int rank() {
        return first.rank() + second.rank();
    }

    @Override
    public List<Result> results(Chain chain) {
        return combination.of(chain).toList();
    }
}
