package org.chainwork.grading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Operations;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Samples;
import org.chainwork.chain.Chain;
import org.chainwork.grading.malrule.ConstantFactor;
import org.chainwork.grading.malrule.Malrule;
import org.chainwork.grading.malrule.Malrules;
import org.chainwork.grading.malrule.RoundedDecimal;
import org.jspecify.annotations.Nullable;

/** Finds which malrule gave a wrong answer to one chain. Instances may be shared between threads. */
final class Diagnostician {

    /** Longer answers, which nobody types, are only looked up. */
    private static final int MOST_OPERATIONS = 400;

    /** All of a chain that is not very long. */
    private static final int MOST_UNSIGNED = 400;

    /** The likelier ones only. */
    private static final int MOST_UNSIGNED_PAIRS = 40;

    private final Chain chain;
    private final Samples samples;
    private final boolean forValue;
    private final List<String> asked;
    private final Findings single;
    private @Nullable Findings pairs;

    /**
     * @param asked all targets that are asked for
     * @param forValue whether the value at a point is asked for, not the formula
     */
    Diagnostician(Chain chain, List<String> asked, Samples samples, boolean forValue) {
        this.chain = chain;
        this.samples = samples;
        this.asked = asked;
        this.forValue = forValue;
        this.single = Findings.of(applicable(Malrules.all()), chain, samples, MOST_UNSIGNED);
    }

    /** Expects an answer that differs from the key. */
    Optional<Diagnosis> diagnose(Expr answer) {
        boolean isShort = Operations.count(answer) <= MOST_OPERATIONS;
        Samples.SameAs same = samples.soonSameAs(answer);
        List<Finding> found = isShort ? single.equalTo(answer, same) : single.signedAs(answer);
        boolean specific = found.stream().anyMatch(finding -> !finding.malrule().isRelation());
        if (specific) {
            return Optional.of(Conclusion.of(found, asked));
        }
        Optional<Rational> factor = isShort ? factor(answer, same) : Optional.empty();
        if (!found.isEmpty()) {
            Diagnosis relation = Conclusion.of(found, asked);
            return Optional.of(
                    factor.map(number -> relation.and(factorCode(number))).orElse(relation));
        }
        if (factor.filter(this::isRounding).isPresent()) {
            return factor.map(number -> Diagnosis.of(number, RoundedDecimal.CODE));
        }
        if (isShort && RoundedDecimal.isAllThatIsWrong(answer, chain.collected().expr(), samples)) {
            return Optional.of(Diagnosis.of(RoundedDecimal.CODE));
        }
        // two mistakes give one number by accident too often
        List<Finding> two = forValue || !isShort ? List.of() : pairs().equalTo(answer, same);
        if (two.isEmpty()) {
            return factor.map(number -> Diagnosis.of(number, ConstantFactor.CODE));
        }
        Diagnosis pair = Conclusion.of(two, asked);
        return Optional.of(factor.map(pair::orFactor).orElse(pair));
    }

    /** What single malrules answer, as formulas, the likeliest first; without what is not certain to differ from the key. */
    List<Misconception> misconceptions() {
        Expr key = chain.collected().expr();
        return applicable(Malrules.all()).stream()
                .flatMap(malrule -> malrule.results(chain).stream()
                        .map(result -> new Misconception(malrule.code(), result.value())))
                .filter(wrong -> samples.compare(wrong.answer(), key) instanceof Comparison.Different)
                .toList();
    }

    private List<Malrule> applicable(List<Malrule> malrules) {
        return malrules.stream()
                .filter(malrule -> !forValue || !malrule.isNumberForFormula())
                .toList();
    }

    /** The answer divided by the key, where that is a number other than 1 and -1; of two numbers it tells nothing. */
    private Optional<Rational> factor(Expr answer, Predicate<Expr> same) {
        if (forValue) {
            return Optional.empty();
        }
        return new Ratio(samples, same, chain.composition().definitions())
                .between(answer, chain.collected().expr())
                .filter(number -> !number.abs().isOne());
    }

    private String factorCode(Rational factor) {
        return isRounding(factor) ? RoundedDecimal.CODE : ConstantFactor.CODE;
    }

    private boolean isRounding(Rational factor) {
        return RoundedDecimal.explains(factor, chain.collected().coefficient());
    }

    /** They take longer, and are asked for only where no single malrule explains the answer. */
    private synchronized Findings pairs() {
        Findings known = pairs;
        if (known == null) {
            known = Findings.of(Malrules.pairs(), chain, samples, MOST_UNSIGNED_PAIRS);
            pairs = known;
        }
        return known;
    }
}
