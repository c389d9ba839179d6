package org.chainwork.grading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.grading.malrule.Malrule;

/** Makes one diagnosis of all malrules that have the same result. */
final class Conclusion {

    /** Of several malrules at one link. */
    static final String ONE_LINK = "one-link";

    /** Of several malrules at several links, or of the chain as a whole. */
    static final String SEVERAL = "several";

    private Conclusion() {}

    /**
     * The {@code found} are at least one, the likeliest first. Of several other targets, one that is {@code asked} for
     * is named.
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

    /**
     * Those that the sentence must be true of. A fact is true beside any other malrule; and that the answer is also
     * related to the key in some way changes nothing.
     */
    private static List<Finding> telling(List<Finding> found) {
        Malrule likeliest = found.getFirst().malrule();
        return found.stream()
                .filter(finding -> likeliest.isFact()
                        ? finding.malrule().equals(likeliest)
                        : likeliest.isRelation() || !finding.malrule().isRelation())
                .toList();
    }

    private static String sentence(List<Finding> found) {
        List<String> sentences = sentences(found);
        if (sentences.size() == 1) {
            return sentences.getFirst();
        }
        return places(found).size() == 1 ? ONE_LINK : SEVERAL;
    }

    /** Where all agree. */
    private static List<LocalDerivative> places(List<Finding> found) {
        List<List<LocalDerivative>> places =
                distinct(found, finding -> finding.result().places());
        return places.size() == 1 ? places.getFirst() : List.of();
    }

    /** All places of the likeliest, and of those that say the same. */
    private static List<LocalDerivative> candidates(List<Finding> found) {
        String sentence = sentences(found).getFirst();
        return found.stream()
                .filter(finding -> finding.malrule().sentence().equals(sentence))
                .flatMap(finding -> finding.result().places().stream())
                .distinct()
                .toList();
    }

    private static List<String> sentences(List<Finding> found) {
        return distinct(found, finding -> finding.malrule().sentence());
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
