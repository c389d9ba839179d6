package org.chainwork.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Witness;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.chainwork.grading.Diagnosis;
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
record VerdictText(String says, String why, String next) {

    private VerdictText(String says, String next) {
        this(says, "", next);
    }

    static VerdictText of(Verdict verdict, Problem problem, Part part, Component page) {
        String asked = Spelling.derivative(Composition.OUTPUT, part.target());
        return switch (verdict) {
            case Verdict.Correct correct -> new VerdictText(page.getTranslation("verdict.correct", asked), "");
            case Verdict.WrongForm wrongForm ->
                new VerdictText(
                        page.getTranslation("verdict.wrong-form", asked),
                        page.getTranslation(
                                part.asksForValue() ? "verdict.wrong-form.value" : "verdict.wrong-form.next",
                                Spelling.names(wrongForm.names())));
            case Verdict.Incorrect incorrect ->
                new VerdictText(
                        page.getTranslation("verdict.incorrect", asked),
                        incorrect
                                .diagnosis()
                                .map(diagnosis -> why(diagnosis, problem.chain(part), page))
                                .orElse(""),
                        part.asksForValue()
                                ? page.getTranslation("verdict.incorrect.value", asked)
                                : witness(
                                        incorrect.witness(),
                                        problem.composition().names(),
                                        asked,
                                        page));
            case Verdict.NotRead notRead ->
                unreadable(notRead.why(), problem.composition().names(), page);
            case Verdict.NeverDefined never ->
                new VerdictText(
                        page.getTranslation("verdict.never-defined"), page.getTranslation("verdict.costs-nothing"));
            case Verdict.Undecided undecided ->
                new VerdictText(
                        page.getTranslation("verdict.undecided"), page.getTranslation(reason(undecided.reason())));
        };
    }

    /** Of a correct answer, where the worked solution had been shown before. */
    static VerdictText correctWithSolution(Component page) {
        return new VerdictText(
                page.getTranslation("verdict.correct.solution"), page.getTranslation("verdict.correct.solution.next"));
    }

    static VerdictText unreadable(Unreadable why, List<String> names, Component page) {
        return new VerdictText(
                page.getTranslation("fault." + code(why.fault().name()), why.found(), Spelling.names(names)),
                page.getTranslation("verdict.costs-nothing"));
    }

    private static String why(Diagnosis diagnosis, Chain chain, Component page) {
        return new DiagnosisText(diagnosis, chain, UI.getCurrent().getLocale(), page::getTranslation).student();
    }

    private static String witness(Optional<Witness> witness, List<String> names, String asked, Component page) {
        return witness.map(found -> {
                    Locale locale = UI.getCurrent().getLocale();
                    String first = Spelling.number(found.first(), locale);
                    String second = Spelling.number(found.second(), locale);
                    return found.point().isEmpty()
                            ? page.getTranslation("verdict.witness.anywhere", first, asked, second)
                            : page.getTranslation(
                                    "verdict.witness",
                                    Spelling.point(found.point(), names, locale),
                                    first,
                                    asked,
                                    second);
                })
                .orElseGet(() -> page.getTranslation("verdict.witness.none", asked));
    }

    private static String reason(Comparison.Reason reason) {
        return "verdict.undecided." + code(reason.name());
    }

    /** {@code EXPECTED_OPERAND} as {@code expected-operand}. */
    private static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
