package org.chainwork.problem;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.chainwork.algebra.Rational;

/**
 * What a number is drawn from, each entry equally likely; an entry that stands there twice is twice as likely.
 *
 * @param values at least one
 */
public record Numbers(List<Rational> values) {

    public Numbers {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("numbers expected, found none");
        }
    }

    static Numbers of(long... values) {
        return new Numbers(Arrays.stream(values).mapToObj(Rational::of).toList());
    }

    static Numbers of(Rational... values) {
        return new Numbers(List.of(values));
    }

    /** From {@code least} to {@code most}, both included. */
    static Numbers integers(long least, long most) {
        return new Numbers(
                LongStream.rangeClosed(least, most).mapToObj(Rational::of).toList());
    }

    /** What can multiply: the integers from {@code -size} to {@code size} without 0 and 1. */
    static Numbers factors(long size) {
        return new Numbers(LongStream.rangeClosed(-size, size)
                .filter(value -> value != 0 && value != 1)
                .mapToObj(Rational::of)
                .toList());
    }

    /** All fractions in lowest terms, of both signs, that are no integers. */
    static Numbers fractions(long greatestNumerator, long greatestDenominator) {
        List<Rational> values = new ArrayList<>();
        for (long denominator = 2; denominator <= greatestDenominator; denominator++) {
            for (long numerator = 1; numerator <= greatestNumerator; numerator++) {
                Rational value = Rational.of(numerator, denominator);
                if (!values.contains(value) && !value.isInteger()) {
                    values.add(value);
                    values.add(value.negate());
                }
            }
        }
        return new Numbers(values);
    }

    /** Those with numerator and denominator of at most that size; all of them where there are none. */
    Numbers within(long size) {
        BigInteger limit = BigInteger.valueOf(size);
        return where(value -> value.numerator().abs().max(value.denominator()).compareTo(limit) <= 0);
    }

    /** Those from 0 up; all of them where there are none. */
    Numbers notNegative() {
        return where(value -> value.signum() >= 0);
    }

    private Numbers where(Predicate<Rational> kept) {
        List<Rational> some = values.stream().filter(kept).toList();
        return some.isEmpty() ? this : new Numbers(some);
    }

    boolean contains(long value) {
        return values.contains(Rational.of(value));
    }

    Rational draw(SplitMix64 generator) {
        return values.get(generator.below(values.size()));
    }
}
