package org.chainwork.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Names;
import org.chainwork.algebra.Parser;
import org.chainwork.algebra.Read;
import org.chainwork.algebra.Symbol;
import org.chainwork.algebra.Unreadable;
import org.chainwork.algebra.Vocabulary;
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

    private static final Pattern POWER_OF_ROOT =
            Pattern.compile("(?s)^(√|∛|∜|\\\\surd\\s*)\\s*(.+?)\\s*((?:\\^|ˆ|\\*\\*|[⁻⁺⁰¹²³⁴-⁹]).*)$");

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
        return new VerdictText(
                texts.get(
                        "fault." + code(why.fault().name()),
                        found(why),
                        Spelling.names(names),
                        example(why, names),
                        second(why, names)),
                texts.get("verdict.costs-nothing"));
    }

    /** What a text may use in the place of what it has, or what may show how to write it. */
    private static String example(Unreadable why, List<String> names) {
        List<String> known = names.stream().filter(Symbol::isName).toList();
        return switch (why.fault()) {
            case OTHER_CASE -> Spelling.name(inOtherCase(why.found(), known));
            case FACTOR_AFTER_QUOTIENT -> isWhole(why.found(), known) ? why.found() : anyName(known);
            case FUNCTION_WITHOUT_BRACKETS -> why.found() + "(" + anyName(known) + ")";
            case MIXED_NUMBER ->
                MixedNumber.in(why.found()).map(MixedNumber::quotient).orElse("5/2");
            case POWER_OF_BARE_ROOT -> ofRoot(why.found(), known, "($1$2)$3");
            default -> anyName(known);
        };
    }

    /** As it was typed; numbers and derivatives as somebody without the formula field writes them. */
    private static String found(Unreadable why) {
        return switch (why.fault()) {
            case MIXED_NUMBER ->
                MixedNumber.in(why.found()).map(MixedNumber::toString).orElse(why.found());
            case UNEVALUATED_DERIVATIVE, OTHER_DERIVATIVE, LEFT_HAND_SIDE -> Spelling.typedDerivative(why.found());
            default -> why.found();
        };
    }

    /** The other way to write it. */
    private static String second(Unreadable why, List<String> names) {
        List<String> known = names.stream().filter(Symbol::isName).toList();
        return switch (why.fault()) {
            case MIXED_NUMBER ->
                MixedNumber.in(why.found()).map(MixedNumber::sum).orElse("(2+1/2)");
            case POWER_OF_BARE_ROOT -> ofRoot(why.found(), known, "$1($2$3)");
            default -> "";
        };
    }

    /** The power of a root with brackets put as in {@code form}; with other letters where the text was cut. */
    private static String ofRoot(String found, List<String> names, String form) {
        String placed = POWER_OF_ROOT.matcher(found).replaceFirst(form);
        return isWhole(placed, names)
                ? placed
                : POWER_OF_ROOT.matcher("√" + anyName(names) + "^2").replaceFirst(form);
    }

    /** Whether what was found can be read by itself: it may have been cut. */
    private static boolean isWhole(String found, List<String> names) {
        return Parser.read(found, Vocabulary.of(names)) instanceof Read;
    }

    private static String anyName(List<String> names) {
        return names.isEmpty() ? "2" : Spelling.name(names.getFirst());
    }

    private static String inOtherCase(String found, List<String> names) {
        String name = Names.spelledBy(found).orElse(found);
        return names.stream().filter(name::equalsIgnoreCase).findFirst().orElseGet(() -> name.toLowerCase(Locale.ROOT));
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
