package org.chainwork.practice.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.grading.Diagnosis;

/**
 * A diagnosis in words. Every sentence of a malrule takes the same arguments: {0} what is asked, as dy/dx; {1} the links
 * where it happened; {2} and {3} what the outermost of them leads from and to; {4} the derivative of y to {3}; {5} how many
 * links there are from it to the target; {6} the target; {7} what the answer is, where it is another sensitivity; {8} the
 * answer divided by the key, for instructors only.
 */
final class DiagnosisText {

    private DiagnosisText() {}

    /** What is said to the student. */
    static String student(Diagnosis diagnosis, Chain chain, Component page) {
        return page.getTranslation("malrule." + diagnosis.sentence() + ".student", arguments(diagnosis, chain, page));
    }

    private static Object[] arguments(Diagnosis diagnosis, Chain chain, Component page) {
        List<LocalDerivative> links = diagnosis.candidates();
        String from = links.isEmpty() ? "" : links.getFirst().withRespectTo();
        String to = links.isEmpty() ? "" : links.getFirst().of();
        int left = links.isEmpty() ? 0 : chain.links().size() - chain.links().indexOf(links.getFirst());
        Locale locale = page.getUI().orElseThrow().getLocale();
        return new Object[] {
            Spelling.derivative(Composition.OUTPUT, chain.target()),
            links(links, diagnosis.places().isEmpty() ? "malrule.or" : "malrule.and", page),
            Spelling.name(from),
            Spelling.name(to),
            Spelling.derivative(Composition.OUTPUT, to),
            left,
            Spelling.name(chain.target()),
            diagnosis
                    .target()
                    .map(other -> Spelling.derivative(Composition.OUTPUT, other))
                    .orElse(""),
            diagnosis
                    .factor()
                    .map((Rational factor) -> Spelling.number(factor, locale))
                    .orElse("")
        };
    }

    private static String links(List<LocalDerivative> links, String joining, Component page) {
        return links.stream()
                .map(link -> Spelling.derivative(link.of(), link.withRespectTo()))
                .reduce((before, last) -> page.getTranslation(joining, before, last))
                .orElse("");
    }
}
