package org.chainwork.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Operations;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Signature;
import org.chainwork.algebra.Symbols;
import org.chainwork.chain.Chain;
import org.chainwork.grading.malrule.Malrule;
import org.chainwork.grading.malrule.Result;

/**
 * What malrules answer to one chain, by signature. Of those with a signature, what equals the key is left out.
 *
 * @param unsigned those without a signature, as {@code sqrt(x)} where x may be negative; a bounded number
 */
record Findings(Samples samples, Map<Signature, List<Finding>> signed, List<Finding> unsigned) {

    /**
     * Of one answer in all comparisons: one with many roots is compared with the likeliest only. Nearly all end at one
     * point over the reals.
     */
    private static final int MOST_OPERATIONS = 12_000;

    /** Of one finding without a signature: what is longer equals no answer that somebody types, and takes long to compare. */
    private static final int LONGEST_UNSIGNED = 1_000;

    /**
     * The {@code malrules} with the likeliest first; so are the findings.
     *
     * @param mostUnsigned of findings without a signature, which are compared one by one
     */
    static Findings of(List<Malrule> malrules, Chain chain, Samples samples, int mostUnsigned) {
        Findings found = new Findings(samples, new LinkedHashMap<>(), new ArrayList<>());
        List<Finding> byAccident = new ArrayList<>();
        for (Malrule malrule : malrules) {
            for (Result result : malrule.results(chain)) {
                Finding finding = new Finding(malrule, result);
                if (finding.isZeroByAccident()) {
                    byAccident.add(finding);
                } else {
                    found.add(finding, mostUnsigned);
                }
            }
        }
        byAccident.forEach(finding -> found.add(finding, mostUnsigned));
        samples.signature(chain.collected().expr()).ifPresent(found.signed::remove);
        return found;
    }

    private void add(Finding finding, int mostUnsigned) {
        Optional<Signature> signature = samples.signature(finding.result().value());
        if (signature.isPresent()) {
            signed.computeIfAbsent(signature.get(), first -> new ArrayList<>()).add(finding);
        } else if (unsigned.size() < mostUnsigned
                && Operations.count(finding.result().value()) <= LONGEST_UNSIGNED) {
            unsigned.add(finding);
        }
    }

    /**
     * Expects an answer that differs from the key; {@code same} tells what is the same as it. Whether {@code sqrt(u)^2} has a
     * signature hangs on the points, and that of {@code sqrt(w)*sqrt(x)} is another one than that of {@code sqrt(w*x)}, which
     * has other points: so one without, or with roots, is compared with what has some, too.
     */
    List<Finding> equalTo(Expr answer, Samples.SameAs same) {
        Optional<Signature> signature = samples.signature(answer);
        List<Finding> found = signature.map(this::signedAs).orElse(List.of());
        if (found.isEmpty() && (signature.isEmpty() || samples.hasRoots(answer))) {
            found = signedThatAre(same, answer);
        }
        return written(found.isEmpty() ? unsignedThatAre(same, answer) : found, answer);
    }

    /** Compares with the likeliest of those that do not differ at one point: more of them are hardly there, and take long. */
    private List<Finding> signedThatAre(Samples.SameAs same, Expr answer) {
        return signed.values().stream()
                .limit(MOST_OPERATIONS / Operations.count(answer))
                .filter(group -> same.mayBe(group.getFirst().result().value()))
                .findFirst()
                .filter(group -> same.test(group.getFirst().result().value()))
                .orElse(List.of());
    }

    private List<Finding> unsignedThatAre(Samples.SameAs same, Expr answer) {
        return unsigned.stream()
                .limit(MOST_OPERATIONS / Operations.count(answer))
                .filter(finding -> same.test(finding.result().value()))
                .toList();
    }

    /** The same among those with a signature only, which takes no comparison. */
    List<Finding> signedAs(Expr answer) {
        return written(samples.signature(answer).map(this::signedAs).orElse(List.of()), answer);
    }

    private List<Finding> signedAs(Signature signature) {
        return signed.getOrDefault(signature, List.of());
    }

    private static List<Finding> written(List<Finding> found, Expr answer) {
        if (found.isEmpty()) {
            return found;
        }
        Set<String> names = Symbols.in(answer);
        return found.stream().filter(finding -> finding.isWrittenWith(names)).toList();
    }
}
