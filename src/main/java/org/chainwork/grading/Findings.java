package org.chainwork.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Signature;
import org.chainwork.chain.Chain;
import org.chainwork.grading.malrule.Malrule;
import org.chainwork.grading.malrule.Result;

/** What malrules answer to one chain, by signature. What equals the key is left out. */
record Findings(Map<Signature, List<Finding>> bySignature) {

    /** The {@code malrules} with the likeliest first; so are the findings. */
    static Findings of(List<Malrule> malrules, Chain chain, Samples samples) {
        Map<Signature, List<Finding>> found = new HashMap<>();
        for (Malrule malrule : malrules) {
            for (Result result : malrule.results(chain)) {
                samples.signature(result.value())
                        .ifPresent(signature -> found.computeIfAbsent(signature, first -> new ArrayList<>())
                                .add(new Finding(malrule, result)));
            }
        }
        samples.signature(chain.collected().expr()).ifPresent(found::remove);
        return new Findings(found);
    }

    List<Finding> with(Signature signature) {
        return bySignature.getOrDefault(signature, List.of());
    }
}
