package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Monomial;

/** {@code n*v^n} in place of {@code n*v^(n-1)}. */
@AutoService(Malrule.class)
public final class ExponentNotReduced implements PowerMalrule {

    @Override
    public String code() {
        return "exponent-not-reduced";
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public Optional<Monomial> derivative(String base, Rational exponent) {
        return Optional.of(Links.number(exponent).times(Links.power(base, exponent)));
    }
}
