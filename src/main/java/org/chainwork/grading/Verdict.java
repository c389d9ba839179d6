package org.chainwork.grading;

import java.util.List;
import java.util.Optional;
import org.chainwork.algebra.Cause;
import org.chainwork.algebra.Certificate;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Witness;

/** What is said of an answer. Only the first three cost a try. */
public sealed interface Verdict {

    /** The code of {@link Correct}, as it is stored. */
    String CORRECT = "correct";

    /** The code of {@link WrongForm}. */
    String WRONG_FORM = "wrong-form";

    /** The code of {@link Incorrect}. */
    String INCORRECT = "incorrect";

    /** The code of {@link NotRead}. */
    String UNREADABLE = "unreadable";

    /** The code of {@link Undecided}. */
    String UNDECIDED = "undecided";

    /** Equal to the key, in a form that the part accepts. */
    record Correct(Certificate certificate) implements Verdict {}

    /**
     * Equal to the key, but some variables were to be replaced.
     *
     * @param names those that occur in the answer
     */
    record WrongForm(Certificate certificate, List<String> names) implements Verdict {

        public WrongForm {
            names = List.copyOf(names);
        }
    }

    /**
     * Not equal to the key.
     *
     * @param witness its first value is the answer's, its second the key's; absent where no small point shows it
     * @param diagnosis absent where no known malrule gives this answer
     */
    record Incorrect(Optional<Witness> witness, Optional<Diagnosis> diagnosis) implements Verdict {}

    /** Not graded: no expression. */
    record NotRead(Unreadable why) implements Verdict {}

    /** Not graded: the answer is defined for no values of its variables, as {@code 1/(u-u)}. */
    record NeverDefined() implements Verdict {}

    /**
     * Not graded: the checker cannot tell.
     *
     * @param reason that the one who answered is told
     * @param cause where the comparison gave up
     */
    record Undecided(Comparison.Reason reason, Cause cause) implements Verdict {}

    /** Whether an answer that gets it costs a try. */
    default boolean isGraded() {
        return switch (this) {
            case Correct correct -> true;
            case WrongForm wrongForm -> true;
            case Incorrect incorrect -> true;
            case NotRead notRead -> false;
            case NeverDefined neverDefined -> false;
            case Undecided undecided -> false;
        };
    }

    /** What is known of where a wrong answer comes from. */
    default Optional<Diagnosis> diagnosed() {
        return this instanceof Incorrect incorrect ? incorrect.diagnosis() : Optional.empty();
    }

    /** The stable code under which the verdict is stored. */
    default String code() {
        return switch (this) {
            case Correct correct -> CORRECT;
            case WrongForm wrongForm -> WRONG_FORM;
            case Incorrect incorrect -> INCORRECT;
            case NotRead notRead -> UNREADABLE;
            case NeverDefined neverDefined -> "never-defined";
            case Undecided undecided -> UNDECIDED;
        };
    }
}
