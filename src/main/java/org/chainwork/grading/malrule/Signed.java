package org.chainwork.grading.malrule;

import java.util.stream.Stream;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Monomial;

/** Powers of what may be a negative number. */
final class Signed {

    private static final Monomial MINUS_ONE = Links.number(Rational.of(-1));

    private Signed() {}

    /** {@code (-3)^2}, and {@code -3^2} besides, where the base begins with a minus sign. */
    static Stream<Monomial> of(Monomial base, Rational exponent) {
        Stream<Monomial> within = Stream.of(base.power(exponent));
        return base.coefficient().signum() > 0
                ? within
                : Stream.concat(
                        within, Stream.of(MINUS_ONE.times(MINUS_ONE.times(base).power(exponent))));
    }
}
