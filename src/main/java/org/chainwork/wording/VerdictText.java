package org.chainwork.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Witness;
import org.chainwork.chain.Composition;
import org.chainwork.grading.Verdict;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;

/**
 * A verdict in words.
 *
 * @param says what is so
 * @param why where it comes from; empty when that is not known
 * @param next what shows it, or what to do about it; empty when nothing needs to be done
 */
public record VerdictText(String says, String why, String next) {

    private VerdictText(String says, String next) {
        this(says, "", next);
    }

    public static VerdictText of(Verdict verdict, Problem problem, Part part, Locale locale, Texts texts) {
        return of(verdict, problem, part, true, locale, texts);
    }

    /** Without {@code trueValueShown} a witness shows where a wrong answer differs, and not what is right there. */
    public static VerdictText of(
            Verdict verdict, Problem problem, Part part, boolean trueValueShown, Locale locale, Texts texts) {
        String asked = Spelling.derivative(Composition.OUTPUT, part.target());
        return switch (verdict) {
            case Verdict.Correct correct -> new VerdictText(texts.get("verdict.correct", asked), "");
            case Verdict.WrongForm wrongForm ->
                new VerdictText(
                        texts.get("verdict.wrong-form", asked),
                        part.asksForValue()
                                ? texts.get("verdict.wrong-form.value", Spelling.names(wrongForm.names()))
                                : wrongForm(wrongForm.names(), texts));
            case Verdict.Incorrect incorrect ->
                new VerdictText(
                        texts.get("verdict.incorrect", asked),
                        incorrect
                                .diagnosis()
                                .map(diagnosis ->
                                        new DiagnosisText(diagnosis, problem.chain(part), locale, texts).student())
                                .orElse(""),
                        part.asksForValue()
                                ? texts.get("verdict.incorrect.value", asked)
                                : witness(
                                        incorrect.witness(),
                                        problem.composition().names(),
                                        asked,
                                        trueValueShown,
                                        locale,
                                        texts));
            case Verdict.NotRead notRead ->
                unreadable(notRead.why(), problem.composition().names(), texts);
            case Verdict.NeverDefined never ->
                new VerdictText(texts.get("verdict.never-defined"), texts.get("verdict.costs-nothing"));
            case Verdict.Undecided undecided ->
                new VerdictText(texts.get("verdict.undecided"), undecided(undecided.reason(), texts));
        };
    }

    /** The same where nothing can be changed any more: it asks for nothing. */
    public static VerdictText whenOver(
            Verdict verdict, Problem problem, Part part, boolean trueValueShown, Locale locale, Texts texts) {
        VerdictText told = of(verdict, problem, part, trueValueShown, locale, texts);
        return switch (verdict) {
            case Verdict.Correct correct -> told;
            case Verdict.Incorrect incorrect ->
                new VerdictText(
                        texts.get("verdict.incorrect.over", Spelling.derivative(Composition.OUTPUT, part.target())),
                        told.why(),
                        told.next());
            case Verdict.WrongForm wrongForm ->
                new VerdictText(
                        told.says(),
                        texts.get(
                                part.asksForValue() ? "verdict.wrong-form.value.over" : "verdict.wrong-form.over",
                                Spelling.names(wrongForm.names())));
            case Verdict.NotRead notRead -> new VerdictText(told.says(), texts.get("verdict.not-counted"));
            case Verdict.NeverDefined never -> new VerdictText(told.says(), texts.get("verdict.not-counted"));
            case Verdict.Undecided undecided ->
                new VerdictText(texts.get("verdict.undecided.over"), texts.get("verdict.undecided.over.next"));
        };
    }

    /** Of a correct answer, where the worked solution had been shown before. */
    public static VerdictText correctWithSolution(Texts texts) {
        return new VerdictText(texts.get("verdict.correct.solution"), texts.get("verdict.correct.solution.next"));
    }

    /** A text that is no expression; {@code names} are those that it may use. */
    public static VerdictText unreadable(Unreadable why, List<String> names, Texts texts) {
        Advice advice = Advice.on(why, names);
        return new VerdictText(
                texts.get(
                        "fault." + code(why.fault().name()) + advice.form(),
                        advice.found(),
                        Spelling.names(names),
                        advice.first(),
                        advice.second(),
                        names.size()),
                texts.get("verdict.costs-nothing"));
    }

    private static String witness(
            Optional<Witness> witness,
            List<String> names,
            String asked,
            boolean trueValueShown,
            Locale locale,
            Texts texts) {
        return witness.map(found -> {
                    String first = Spelling.number(found.first(), locale);
                    String second = Spelling.number(found.second(), locale);
                    String form = form(found, trueValueShown);
                    return found.point().isEmpty()
                            ? texts.get("verdict.witness.anywhere" + form, first, asked, second)
                            : texts.get(
                                    "verdict.witness" + form,
                                    Spelling.point(found.point(), names, locale),
                                    first,
                                    asked,
                                    second);
                })
                .orElseGet(() -> texts.get("verdict.witness.none", asked));
    }

    private static String form(Witness witness, boolean trueValueShown) {
        if (!trueValueShown) {
            return ".hidden";
        }
        return Spelling.looksLike(witness.first(), witness.second()) ? ".close" : "";
    }

    private static String undecided(Comparison.Reason reason, Texts texts) {
        return texts.get("verdict.undecided." + code(reason.name()));
    }

    /** What to do about an answer in which these intermediate variables were to be replaced. */
    public static String wrongForm(List<String> names, Texts texts) {
        return texts.get("verdict.wrong-form.next", Spelling.names(names), names.size());
    }

    /** {@code EXPECTED_OPERAND} as {@code expected-operand}. */
    private static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
