package org.chainwork.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chainwork.algebra.Call;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Evaluation;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Negation;
import org.chainwork.algebra.Power;
import org.chainwork.algebra.Product;
import org.chainwork.algebra.Quotient;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Sum;
import org.chainwork.algebra.Symbol;
import org.chainwork.algebra.Value;

/**
 * Finds out whether an answer is a number times the key, and which.
 *
 * @param samples of the question
 * @param same tells what is the same as the answer
 */
record Ratio(Samples samples, Predicate<Expr> same, Definitions definitions) {

    /** What the names are given, in turn; little cancels by accident. */
    private static final List<Integer> VALUES = List.of(2, 3, 5, 7, 4, 9);

    private static final int TRIES = 4;

    /** Values of deeper chains are too long to be worked out. */
    private static final int MOST_DEFINITIONS = 8;

    /** Of numbers that are worked out; the factors of students have a few digits. */
    private static final int MOST_BITS = 500;

    /** The number, or empty where there is none but 0, or none that can be read off: by what is written, else by values. */
    Optional<Rational> between(Expr answer, Expr key) {
        return Optional.of(coefficient(answer).divide(coefficient(key)))
                .filter(number -> isSame(key, number))
                .or(() -> byValue(answer, key)
                        .or(() -> samples.simplestRatio(answer, key))
                        .filter(number -> number.signum() != 0 && isSame(key, number)));
    }

    private boolean isSame(Expr key, Rational number) {
        return same.test(Product.of(Expr.of(number), key));
    }

    /** At the first point where both are rational numbers. */
    private Optional<Rational> byValue(Expr answer, Expr key) {
        return definitions.asMap().size() > MOST_DEFINITIONS
                ? Optional.empty()
                : IntStream.range(0, TRIES)
                        .boxed()
                        .flatMap(attempt -> byValue(answer, key, attempt).stream())
                        .findFirst();
    }

    private Optional<Rational> byValue(Expr answer, Expr key, int attempt) {
        Map<String, Rational> point = new HashMap<>();
        for (String name : definitions.freeSymbols(answer, key)) {
            point.put(name, Rational.of(VALUES.get((point.size() + attempt) % VALUES.size())));
        }
        Evaluation there = Evaluation.at(point, definitions, MOST_BITS);
        return there.value(answer) instanceof Value.Exact(Rational first)
                        && there.value(key) instanceof Value.Exact(Rational second)
                        && first.signum() != 0
                        && second.signum() != 0
                ? Optional.of(first.divide(second))
                : Optional.empty();
    }

    /** The number that multiplies the whole; 1 where none is seen, or where it is very long. Never 0. */
    static Rational coefficient(Expr expr) {
        return switch (expr) {
            case Constant(Rational value) -> value.signum() == 0 ? Rational.ONE : bounded(value);
            case Product product ->
                product.factors().stream()
                        .map(Ratio::coefficient)
                        .reduce(Rational.ONE, (left, right) -> bounded(left.multiply(right)));
            case Quotient quotient ->
                bounded(coefficient(quotient.numerator()).divide(coefficient(quotient.denominator())));
            case Negation negation -> coefficient(negation.operand()).negate();
            case Symbol symbol -> Rational.ONE;
            case Sum sum -> Rational.ONE;
            case Power power -> Rational.ONE;
            case Call call -> Rational.ONE;
        };
    }

    private static Rational bounded(Rational number) {
        return number.numerator().bitLength() + number.denominator().bitLength() <= MOST_BITS ? number : Rational.ONE;
    }
}
