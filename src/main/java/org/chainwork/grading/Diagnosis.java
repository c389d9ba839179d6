package org.chainwork.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.grading.malrule.ConstantFactor;
import org.chainwork.grading.malrule.WrongVariable;

/**
 * The malrule whose result an answer equals.
 *
 * @param malrule its code, or two codes joined by a plus sign; the likeliest where several have this result
 * @param also the codes of the others, the likelier ones first
 * @param sentence the code of what can be said to the student: true of all of them
 * @param places the edges where it happened, of a pair in its order; none where that is the chain as a whole, or not
 *     certain
 * @param candidates the edges where the malrule may have happened: other than {@code places} where that is not certain
 * @param target the target whose sensitivity the answer is, where it is that of another
 * @param factor the answer divided by the key, where that is a number and nothing else is wrong; gives the answer away
 */
public record Diagnosis(
        String malrule,
        List<String> also,
        String sentence,
        List<LocalDerivative> places,
        List<LocalDerivative> candidates,
        Optional<String> target,
        Optional<Rational> factor) {

    public Diagnosis {
        also = List.copyOf(also);
        places = List.copyOf(places);
        candidates = List.copyOf(candidates);
    }

    /** The codes of the malrule or, in a pair, of both. */
    public List<String> codes() {
        return List.of(malrule.split("\\+", -1));
    }

    /** The key times a number. */
    static Diagnosis of(Rational factor, String malrule) {
        return new Diagnosis(malrule, List.of(), malrule, List.of(), List.of(), Optional.empty(), Optional.of(factor));
    }

    /** Of the whole answer. */
    static Diagnosis of(String malrule) {
        return new Diagnosis(malrule, List.of(), malrule, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The sensitivity to that target. */
    static Diagnosis ofAnotherTarget(String target) {
        String malrule = WrongVariable.CODE;
        return new Diagnosis(malrule, List.of(), malrule, List.of(), List.of(), Optional.of(target), Optional.empty());
    }

    /** The same, with what is true of the answer besides. */
    Diagnosis and(String relation) {
        List<String> others = new ArrayList<>(also);
        if (!codes().contains(relation) && !others.contains(relation)) {
            others.add(relation);
        }
        return new Diagnosis(malrule, others, sentence, places, candidates, target, factor);
    }

    /** The same where the number alone may be to blame as well. */
    Diagnosis orFactor(Rational number) {
        List<String> others = and(ConstantFactor.CODE).also();
        return new Diagnosis(malrule, others, ConstantFactor.CODE, List.of(), candidates, target, Optional.of(number));
    }
}
