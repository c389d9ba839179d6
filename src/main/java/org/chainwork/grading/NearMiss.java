package org.chainwork.grading;

import java.util.Optional;
import java.util.function.Predicate;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Operations;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Secret;
import org.chainwork.grading.malrule.ConstantFactor;
import org.chainwork.grading.malrule.NotDifferentiated;
import org.chainwork.grading.malrule.RoundedDecimal;
import org.chainwork.grading.malrule.SignError;

/** Finds how a wrong answer relates to what was asked, where no chain of layers tells how it came about. */
record NearMiss(Question question, Definitions definitions, Expr key, Samples samples, Secret secret) {

    /** Answers and questions that are longer are not looked into. */
    private static final int MOST_OPERATIONS = 300;

    private static final int MOST_TARGETS = 8;

    private static final Rational MINUS_ONE = Rational.of(-1);

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
        return byOutput(same).or(() -> byFactor(answer, same)).or(() -> byAnotherTarget(answer));
    }

    private Optional<Diagnosis> byOutput(Predicate<Expr> same) {
        return question.differentiated()
                .map(target ->
                        Expr.symbol(question.definitions().asMap().lastEntry().getKey()))
                .filter(same)
                .map(output -> Diagnosis.of(NotDifferentiated.CODE));
    }

    private Optional<Diagnosis> byFactor(Expr answer, Predicate<Expr> same) {
        return new Ratio(same, definitions).between(answer, key).map(factor -> {
            if (factor.equals(MINUS_ONE)) {
                return Diagnosis.of(SignError.CODE);
            }
            boolean rounded = RoundedDecimal.explains(factor, Ratio.coefficient(key));
            return Diagnosis.of(factor, rounded ? RoundedDecimal.CODE : ConstantFactor.CODE);
        });
    }

    private Optional<Diagnosis> byAnotherTarget(Expr answer) {
        return question.differentiated()
                .flatMap(asked -> question.names().stream()
                        .filter(name -> !name.equals(asked))
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
