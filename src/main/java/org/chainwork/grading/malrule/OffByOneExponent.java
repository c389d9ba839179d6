package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Monomial;

/** {@code n*v^(n-2)} in place of {@code n*v^(n-1)}. */
@AutoService(Malrule.class)
public final class OffByOneExponent implements PowerMalrule {

    private static final Rational TWO = Rational.of(2);

    @Override
    public String code() {
        return "off-by-one-exponent";
    }

    @Override
    public Optional<Monomial> derivative(String base, Rational exponent) {
        return Optional.of(Links.number(exponent).times(Links.power(base, exponent.subtract(TWO))));
    }
}
