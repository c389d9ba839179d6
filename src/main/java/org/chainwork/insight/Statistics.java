package org.chainwork.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chainwork.algebra.Rational;

/** What is left of many numbers in one. */
final class Statistics {

    private Statistics() {}

    /** Absent of none. */
    static Optional<Rational> mean(List<Rational> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(sum(values).divide(Rational.of(values.size())));
    }

    /** The one in the middle, or half way between both; absent of none. */
    static Optional<Rational> median(List<Rational> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Rational> sorted = values.stream().sorted().toList();
        Rational upper = sorted.get(sorted.size() / 2);
        Rational lower = sorted.get((sorted.size() - 1) / 2);
        return Optional.of(lower.add(upper).divide(Rational.of(2)));
    }

    /**
     * Pearson's coefficient of the pairs, in [-1, 1]. Absent where it is undefined: of fewer than two pairs, or where one
     * side is everywhere the same.
     */
    static OptionalDouble correlation(List<Rational> first, List<Rational> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException("pairs expected, found " + first.size() + " and " + second.size());
        }
        // asked of the exact values: rounding leaves equal ones some variance
        if (first.stream().distinct().count() < 2 || second.stream().distinct().count() < 2) {
            return OptionalDouble.empty();
        }
        double[] one = deviations(first);
        double[] other = deviations(second);
        double correlation = dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
        return OptionalDouble.of(Math.clamp(correlation, -1, 1));
    }

    static Rational sum(List<Rational> values) {
        return values.stream().reduce(Rational.ZERO, Rational::add);
    }

    private static double[] deviations(List<Rational> values) {
        double[] doubles = values.stream()
                .mapToDouble(value ->
                        value.numerator().doubleValue() / value.denominator().doubleValue())
                .toArray();
        double mean = Arrays.stream(doubles).average().orElseThrow();
        return Arrays.stream(doubles).map(value -> value - mean).toArray();
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
