package org.chainwork.grading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Negation;
import org.chainwork.algebra.Operations;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Secret;
import org.chainwork.algebra.Symbols;
import org.chainwork.chain.Composition;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.grading.malrule.ConstantFactor;
import org.chainwork.grading.malrule.Malrules;
import org.chainwork.grading.malrule.NotDifferentiated;
import org.chainwork.grading.malrule.RoundedDecimal;
import org.chainwork.grading.malrule.SignError;

/** Finds how a wrong answer relates to what was asked, where no chain of layers tells how it came about. */
record NearMiss(Question question, Definitions definitions, Expr key, Samples samples, Secret secret) {

    /** Answers and questions that are longer are not looked into. */
    private static final int MOST_OPERATIONS = 300;

    private static final int MOST_TARGETS = 8;

    /** Expects an answer that differs from the key. */
    Optional<Diagnosis> of(Expr answer) {
        int operations = Operations.count(answer)
                + Operations.count(key)
                + definitions.asMap().values().stream()
                        .mapToInt(Operations::count)
                        .sum();
        if (operations > MOST_OPERATIONS) {
            return Optional.empty();
        }
        Predicate<Expr> same = samples.soonSameAs(answer);
        return byOutput(same)
                .or(() -> byOutermostPower(same))
                .or(() -> bySign(same))
                .or(() -> byAnotherTarget(answer))
                .or(() -> byRounding(answer))
                .or(() -> byFactor(answer, same));
    }

    /** Where the output is a power of one name, whatever that stands for, one can go wrong in that link alone. */
    private Optional<Diagnosis> byOutermostPower(Predicate<Expr> same) {
        return outermost()
                .map(link -> Malrules.ofPower(link, key).entrySet().stream()
                        .filter(wrong -> same.test(wrong.getValue().value()))
                        .map(wrong -> new Finding(wrong.getKey(), wrong.getValue()))
                        .toList())
                .filter(found -> !found.isEmpty())
                .map(found -> Conclusion.of(found, List.of()));
    }

    private Optional<LocalDerivative> outermost() {
        return question.differentiated()
                .flatMap(target -> Optional.ofNullable(definitions.asMap().get(Composition.OUTPUT)))
                .flatMap(NearMiss::linkOf);
    }

    private static Optional<LocalDerivative> linkOf(Expr output) {
        Set<String> names = Symbols.in(output);
        return names.size() == 1
                ? LocalDerivative.of(
                        Composition.OUTPUT, output, names.iterator().next())
                : Optional.empty();
    }

    private Optional<Diagnosis> byOutput(Predicate<Expr> same) {
        return question.differentiated()
                .map(target -> Expr.symbol(Composition.OUTPUT))
                .filter(same)
                .map(output -> Diagnosis.of(NotDifferentiated.CODE));
    }

    /** By itself, since values with roots in them show no ratio. */
    private Optional<Diagnosis> bySign(Predicate<Expr> same) {
        return same.test(Negation.of(key)) ? Optional.of(Diagnosis.of(SignError.CODE)) : Optional.empty();
    }

    /** After other targets: where the inner derivative is a number, whoever forgot it is told so. */
    private Optional<Diagnosis> byFactor(Expr answer, Predicate<Expr> same) {
        return new Ratio(samples, same, definitions).between(answer, key).map(factor -> {
            boolean rounded = RoundedDecimal.explains(factor, Ratio.coefficient(key));
            return Diagnosis.of(factor, rounded ? RoundedDecimal.CODE : ConstantFactor.CODE);
        });
    }

    private Optional<Diagnosis> byRounding(Expr answer) {
        return RoundedDecimal.isAllThatIsWrong(answer, key, samples)
                ? Optional.of(Diagnosis.of(RoundedDecimal.CODE))
                : Optional.empty();
    }

    private Optional<Diagnosis> byAnotherTarget(Expr answer) {
        // definitions come first, the outermost before the others: that is where one stops
        return question.differentiated()
                .flatMap(asked -> Stream.concat(
                                definitions.asMap().sequencedKeySet().reversed().stream(), question.names().stream())
                        .distinct()
                        .filter(name -> !name.equals(asked) && !name.equals(Composition.OUTPUT))
                        .limit(MOST_TARGETS)
                        .filter(name -> isSensitivityTo(name, answer))
                        .findFirst()
                        .map(Diagnosis::ofAnotherTarget));
    }

    private boolean isSensitivityTo(String target, Expr answer) {
        Sensitivity other = Sensitivity.of(question.definitions(), target, question.names());
        return !other.expr().equals(Expr.ZERO)
                && new Samples(secret, question.written(), other.definitions())
                        .soonSameAs(answer)
                        .test(other.expr());
    }
}
