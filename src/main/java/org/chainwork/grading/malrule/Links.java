package org.chainwork.grading.malrule;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Chain;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.chain.Monomial;

/** The factors of a chain, from the output back to the target, to be multiplied in wrong ways. */
record Links(List<LocalDerivative> all) {

    static final Monomial ONE = Monomial.of(Expr.ONE);

    static Links of(Chain chain) {
        return new Links(chain.links());
    }

    int count() {
        return all.size();
    }

    LocalDerivative at(int index) {
        return all.get(index);
    }

    Monomial value(int index) {
        return at(index).value();
    }

    /** The product of the links from {@code from}, included, to {@code to}, excluded; 1 where there are none. */
    Monomial product(int from, int to) {
        return Monomial.product(
                all.subList(from, to).stream().map(LocalDerivative::value).toList());
    }

    /** The product of all links, with something else in place of one. */
    Monomial with(int index, Monomial instead) {
        return with(Map.of(index, instead));
    }

    /** The same for several links, by index. */
    Monomial with(Map<Integer, Monomial> instead) {
        return Monomial.product(IntStream.range(0, count())
                .mapToObj(index -> instead.getOrDefault(index, value(index)))
                .toList());
    }

    /** {@code base^exponent}, which is 1 for the exponent 0. */
    static Monomial power(String base, Rational exponent) {
        return exponent.signum() == 0 ? ONE : Monomial.of(Expr.symbol(base)).power(exponent);
    }

    static Monomial number(Rational value) {
        return Monomial.of(Expr.of(value));
    }
}
