package org.chainwork.grading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chainwork.chain.LocalDerivative;

/** Makes one diagnosis of all malrules that have the same result. */
final class Conclusion {

    /** Of several malrules at one link. */
    static final String ONE_LINK = "one-link";

    /** Of several malrules at several links, or of the chain as a whole. */
    static final String SEVERAL = "several";

    private Conclusion() {}

    /**
     * The {@code found} are at least one, the likeliest first. Of several other targets, one that is {@code asked} for is
     * named.
     */
    static Diagnosis of(List<Finding> found, List<String> asked) {
        List<String> codes = distinct(found, finding -> finding.malrule().code());
        List<Finding> telling = telling(found);
        return new Diagnosis(
                codes.getFirst(),
                codes.subList(1, codes.size()),
                sentence(telling),
                places(telling),
                candidates(telling),
                target(found, asked),
                Optional.empty());
    }

    /** That the answer also relates to the key in some way is true beside any malrule. */
    private static List<Finding> telling(List<Finding> found) {
        List<Finding> specific = found.stream()
                .filter(finding -> !finding.malrule().isRelation())
                .toList();
        return specific.isEmpty() ? found : specific;
    }

    private static String sentence(List<Finding> found) {
        List<String> sentences = distinct(found, finding -> finding.malrule().sentence());
        List<String> meanings = distinct(found, finding -> finding.malrule().meaning());
        List<List<LocalDerivative>> places =
                distinct(found, finding -> finding.result().places());
        if (sentences.size() == 1 || meanings.size() == 1 && places.size() == 1) {
            return sentences.getFirst();
        }
        if (meanings.size() == 1) {
            return meanings.getFirst();
        }
        return places.size() == 1 && places.getFirst().size() == 1 ? ONE_LINK : SEVERAL;
    }

    /** Where all agree. */
    private static List<LocalDerivative> places(List<Finding> found) {
        List<List<LocalDerivative>> places =
                distinct(found, finding -> finding.result().places());
        return places.size() == 1 ? places.getFirst() : List.of();
    }

    /** Of malrules that say the same thing, all places; else the one on which they agree. */
    private static List<LocalDerivative> candidates(List<Finding> found) {
        return distinct(found, finding -> finding.malrule().meaning()).size() == 1
                ? found.stream()
                        .flatMap(finding -> finding.result().places().stream())
                        .distinct()
                        .toList()
                : places(found);
    }

    private static Optional<String> target(List<Finding> found, List<String> asked) {
        List<String> targets = found.stream()
                .flatMap(finding -> finding.result().target().stream())
                .toList();
        return targets.stream()
                .filter(asked::contains)
                .findFirst()
                .or(() -> targets.stream().findFirst());
    }

    private static <T> List<T> distinct(List<Finding> found, Function<Finding, T> property) {
        return found.stream().map(property).distinct().toList();
    }
}
