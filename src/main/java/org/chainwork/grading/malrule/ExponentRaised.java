package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Monomial;

/** {@code n*v^(n+1)} in place of {@code n*v^(n-1)}: as in {@code -2*v^(-1)} for the derivative of {@code v^(-2)}. */
@AutoService(Malrule.class)
public final class ExponentRaised implements PowerMalrule {

    @Override
    public String code() {
        return "exponent-raised";
    }

    @Override
    public Optional<Monomial> derivative(String base, Rational exponent) {
        return Optional.of(Links.number(exponent).times(Links.power(base, exponent.add(Rational.ONE))));
    }
}
