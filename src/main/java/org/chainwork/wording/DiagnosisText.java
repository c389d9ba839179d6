package org.chainwork.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.grading.Diagnosis;
import org.chainwork.grading.malrule.ConstantFactor;
import org.chainwork.grading.malrule.NotDifferentiated;
import org.chainwork.grading.malrule.SignError;

/**
 * A diagnosis in words. The sentences of every malrule take the same arguments:
 *
 * <ul>
 *   <li>{0} what is asked, as dy/dx; {6} its target;
 *   <li>{1} the links where it happened, as du/dx; {2} and {3} what the first of them leads from and to; {4} the
 *       derivative of y with respect to {3}; {5} the number of links from there to the target;
 *   <li>{7} what the answer is, where it is another sensitivity;
 *   <li>{8} the answer divided by the key, for instructors alone, since it gives the answer away.
 * </ul>
 *
 * @param target of the question, as the diagnosis calls it
 * @param path from the output to the target; empty where there is no chain
 * @param names from each name in the composition to the name that the reader knows it by
 */
public record DiagnosisText(
        Diagnosis diagnosis,
        String target,
        List<String> path,
        Locale locale,
        Texts texts,
        UnaryOperator<String> names) {

    /** Of those that need no chain. */
    private static final Set<String> SPEAKING_OF_LINKS =
            Set.of(ConstantFactor.CODE, NotDifferentiated.CODE, SignError.CODE);

    /** In the names of the composition. */
    public DiagnosisText(Diagnosis diagnosis, Chain chain, Locale locale, Texts texts) {
        this(diagnosis, chain.target(), chain.path(), locale, texts, UnaryOperator.identity());
    }

    /** What can be said to the student: true of every malrule that has this result. */
    public String student() {
        String form =
                path.isEmpty() && SPEAKING_OF_LINKS.contains(diagnosis.sentence()) ? ".student.no-links" : ".student";
        return texts.get("malrule." + diagnosis.sentence() + form, arguments(diagnosis.candidates()));
    }

    /** What the likeliest malrule does, or each of a pair at its place. */
    public String instructor() {
        List<String> codes = diagnosis.codes();
        List<LocalDerivative> places = diagnosis.places();
        boolean eachItsOwn = codes.size() == 2 && places.size() == 2;
        return IntStream.range(0, codes.size())
                .mapToObj(i -> texts.get(
                        "malrule." + codes.get(i) + ".instructor",
                        arguments(eachItsOwn ? List.of(places.get(i)) : diagnosis.candidates())))
                .collect(Collectors.joining(" "));
    }

    private Object[] arguments(List<LocalDerivative> links) {
        String from =
                links.stream().map(LocalDerivative::withRespectTo).findFirst().orElse("");
        String to = links.stream().map(LocalDerivative::of).findFirst().orElse("");
        return new Object[] {
            derivative(target),
            joined(links),
            name(from),
            name(to),
            derivative(to),
            path.size() - 1 - Math.max(0, path.indexOf(to)),
            name(target),
            diagnosis.target().map(this::derivative).orElse(""),
            diagnosis
                    .factor()
                    .map((Rational factor) -> Spelling.number(factor, locale))
                    .orElse("")
        };
    }

    private String joined(List<LocalDerivative> links) {
        String joining = diagnosis.places().isEmpty() ? "malrule.or" : "malrule.and";
        return links.stream()
                .map(link -> Spelling.derivative(names.apply(link.of()), names.apply(link.withRespectTo())))
                .reduce((before, last) -> texts.get(joining, before, last))
                .orElse("");
    }

    private String derivative(String withRespectTo) {
        return Spelling.derivative(names.apply(Composition.OUTPUT), names.apply(withRespectTo));
    }

    private String name(String name) {
        return Spelling.name(names.apply(name));
    }
}
