package org.chainwork.grading.malrule;

import java.util.List;
import org.chainwork.chain.Chain;

/**
 * A wrong derivation that can be executed ("procedural bug": Brown and Burton 1978, "Diagnostic models for procedural
 * bugs in basic mathematical skills"; "mal-rule": Sleeman 1984, "An attempt to understand students' understanding of
 * basic algebra").
 *
 * <p>To add one, write a public class with {@code @AutoService(Malrule.class)}, and its sentences
 * {@code malrule.<code>.name}, {@code malrule.<code>.student} and {@code malrule.<code>.instructor} in every language.
 */
public interface Malrule {

    /** The rank of a malrule that says nothing of how likely it is. */
    int ORDINARY = 50;

    /** Stable for ever: small letters in words joined by hyphens. */
    String code();

    /**
     * What the malrule answers, at each place where it applies. A result that happens to equal the key is no harm.
     * Expressions are in the variables of the composition, and their number is bounded by the chain's length, or by a
     * constant that the malrule states.
     */
    List<Result> results(Chain chain);

    /**
     * The lower, the likelier where two malrules have one result: from 5 to 45 for the likeliest, in the order of what
     * students do, each once and in steps of five, so that another can come between; {@link #ORDINARY} where nothing is known; above it for what is unlikely. Those below are tried in
     * pairs, those above in none.
     */
    default int rank() {
        return ORDINARY;
    }

    /**
     * Whether this says how the answer relates to the key rather than how it came about. A malrule that is none wins
     * over one that is.
     */
    default boolean isRelation() {
        return false;
    }

    /** Whether it is a mistake only where a formula is asked for: there, not where the value at a point is. */
    default boolean isNumberForFormula() {
        return false;
    }

    /** The code of the sentence for the student. */
    default String sentence() {
        return code();
    }

    /**
     * Whether that sentence says only what the answer is, as "you found dy/du", and so is true however the student came
     * by it.
     */
    default boolean isFact() {
        return false;
    }
}
