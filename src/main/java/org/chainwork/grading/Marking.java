package org.chainwork.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chainwork.algebra.Certificate;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Comparison.Reason;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Symbols;
import org.chainwork.algebra.Witness;
import org.chainwork.problem.AnswerForm;

/**
 * Makes verdicts of comparisons.
 *
 * @param intermediate the names that stand for something: they may not stand in an answer without intermediate variables
 */
record Marking(Samples samples, Set<String> intermediate) {

    Marking {
        intermediate = Set.copyOf(intermediate);
    }

    /** @param diagnosis asked for where the answer is wrong */
    Verdict verdict(Expr answer, Expr key, AnswerForm form, Supplier<Optional<Diagnosis>> diagnosis) {
        return switch (samples.compare(answer, key)) {
            case Comparison.Same same -> equal(answer, form, same.certificate());
            case Comparison.Different different -> new Verdict.Incorrect(witness(form, different), diagnosis.get());
            case Comparison.NeverDefined never -> new Verdict.NeverDefined();
            case Comparison.Undecided undecided ->
                new Verdict.Undecided(reason(undecided.reason(), key), undecided.cause());
        };
    }

    private Reason reason(Reason reason, Expr key) {
        boolean maybeOfQuestion = reason == Reason.ROOT || reason == Reason.DEGREE;
        return maybeOfQuestion && samples.compare(key, key) instanceof Comparison.Undecided ? Reason.QUESTION : reason;
    }

    /** The value that is asked for would be its own witness. */
    private static Optional<Witness> witness(AnswerForm form, Comparison.Different different) {
        return form == AnswerForm.VALUE ? Optional.empty() : different.witness();
    }

    private Verdict equal(Expr answer, AnswerForm form, Certificate certificate) {
        List<String> occurring = new ArrayList<>(Symbols.in(answer));
        occurring.retainAll(intermediate);
        boolean accepted = switch (form) {
            case ANY -> true;
            case ELIMINATED, VALUE -> occurring.isEmpty();
        };
        return accepted ? new Verdict.Correct(certificate) : new Verdict.WrongForm(certificate, occurring);
    }
}
