package org.chainwork.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Latex;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Witness;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.grading.Diagnosis;
import org.chainwork.grading.Judgement;
import org.chainwork.grading.QuestionJudge;
import org.chainwork.grading.Verdict;
import org.chainwork.platform.Codes;
import org.chainwork.wording.DiagnosisText;
import org.chainwork.wording.Texts;
import org.chainwork.wording.VerdictText;
import org.jspecify.annotations.Nullable;

/** Puts verdicts and refusals in the words of one language. */
record ReplyWriter(Texts texts, Locale locale) {

    /** More would make the sentence longer than anybody reads. */
    private static final int NAMES_TOLD = 30;

    private static final int LONGEST_FOUND = 24;

    /** The judgement is that of {@code answer} by {@code judge}. */
    CheckReply reply(Judgement judgement, String answer, QuestionJudge judge) {
        Reading reading = judgement.reading().map(Reading::of).orElse(Reading.NONE);
        return switch (judgement.verdict()) {
            case Verdict.Correct correct ->
                reading.equal(Verdict.CORRECT, null, correct.certificate().errorBound());
            case Verdict.WrongForm wrongForm ->
                reading.equal(
                        Verdict.WRONG_FORM,
                        new CheckReply.Reason(Verdict.WRONG_FORM, VerdictText.wrongForm(wrongForm.names(), texts)),
                        wrongForm.certificate().errorBound());
            case Verdict.Incorrect incorrect ->
                reading.incorrect(
                        incorrect.witness().map(ReplyWriter::witness).orElse(null),
                        incorrect
                                .diagnosis()
                                .map(found -> diagnosis(found, judge))
                                .orElse(null));
            case Verdict.NotRead notRead -> Reading.NONE.unreadable(error(notRead.why(), judge.names()));
            case Verdict.NeverDefined never -> reading.unreadable(neverDefined(answer));
            case Verdict.Undecided undecided -> {
                String code = Codes.of(undecided.reason());
                yield reading.undecided(new CheckReply.Reason(code, texts.get("api.undecided." + code)));
            }
        };
    }

    ProblemReply problem(Refusal refusal) {
        Optional<Unreadable> why = refusal.why();
        return new ProblemReply(
                "urn:chainwork:problem:" + refusal.code(),
                texts.get("api.status." + refusal.status().value()),
                refusal.status().value(),
                why.map(fault -> message(fault, refusal))
                        .orElseGet(() -> texts.get(
                                "api.problem." + refusal.code(),
                                refusal.arguments().toArray())),
                refusal.field().isEmpty() ? null : refusal.field(),
                refusal.offset().orElse(null),
                why.map(this::expected).orElse(null),
                refusal.found().orElse(null));
    }

    private CheckReply.Problem error(Unreadable why, List<String> names) {
        return new CheckReply.Problem(
                Codes.of(why.fault()), why.offset(), expected(why), why.found(), message(why, names));
    }

    private CheckReply.Problem neverDefined(String answer) {
        String found = answer.length() <= LONGEST_FOUND ? answer : answer.substring(0, LONGEST_FOUND);
        return new CheckReply.Problem(
                "never-defined", 0, texts.get("expected.never-defined"), found, texts.get("verdict.never-defined"));
    }

    private String expected(Unreadable why) {
        return texts.get("expected." + Codes.of(why.fault()));
    }

    /** What is said of an answer is not true of every field. */
    private String message(Unreadable why, Refusal refusal) {
        return switch (why.fault()) {
            case EMPTY, EQUATION -> texts.get("api.unreadable." + Codes.of(why.fault()), refusal.field());
            default -> message(why, refusal.names());
        };
    }

    private String message(Unreadable why, List<String> names) {
        List<String> told = new ArrayList<>(names.subList(0, Math.min(names.size(), NAMES_TOLD)));
        if (told.size() < names.size()) {
            told.add("…");
        }
        return VerdictText.unreadable(why, told, texts).says();
    }

    private static CheckReply.Witness witness(Witness witness) {
        Map<String, String> at = new LinkedHashMap<>();
        witness.point().forEach((name, value) -> at.put(name, value.toString()));
        return new CheckReply.Witness(
                at, Decimals.of(witness.first(), witness.second()), Decimals.of(witness.second(), witness.first()));
    }

    private CheckReply.Diagnosis diagnosis(Diagnosis diagnosis, QuestionJudge judge) {
        String at = diagnosis.places().stream()
                .findFirst()
                .map(LocalDerivative::of)
                .map(judge::own)
                .orElse(null);
        String message =
                new DiagnosisText(diagnosis, judge.target(), judge.path(), locale, texts, judge::own).student();
        return new CheckReply.Diagnosis(diagnosis.malrule(), diagnosis.also(), at, message);
    }

    /** What an answer was read as, to which its verdict is added. */
    private record Reading(@Nullable String plain, @Nullable String latex) {

        static final Reading NONE = new Reading(null, null);

        static Reading of(Expr expr) {
            return new Reading(PlainText.print(expr).replace('*', '·'), Latex.print(expr));
        }

        CheckReply equal(String verdict, CheckReply.@Nullable Reason reason, double errorBound) {
            return new CheckReply(verdict, plain, latex, null, reason, null, null, errorBound);
        }

        CheckReply incorrect(CheckReply.@Nullable Witness witness, CheckReply.@Nullable Diagnosis diagnosis) {
            return new CheckReply(Verdict.INCORRECT, plain, latex, null, null, witness, diagnosis, null);
        }

        CheckReply unreadable(CheckReply.Problem error) {
            return new CheckReply(Verdict.UNREADABLE, plain, latex, error, null, null, null, null);
        }

        CheckReply undecided(CheckReply.Reason reason) {
            return new CheckReply(Verdict.UNDECIDED, plain, latex, null, reason, null, null, null);
        }
    }
}
