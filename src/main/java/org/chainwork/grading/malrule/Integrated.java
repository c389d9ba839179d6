package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Monomial;

/** {@code v^(n+1)/(n+1)}: the antiderivative in place of the derivative. */
@AutoService(Malrule.class)
public final class Integrated implements PowerMalrule {

    @Override
    public String code() {
        return "integrated";
    }

    @Override
    public Optional<Monomial> derivative(String base, Rational exponent) {
        Rational raised = exponent.add(Rational.ONE);
        return raised.signum() == 0
                ? Optional.empty()
                : Optional.of(Links.number(Rational.ONE.divide(raised)).times(Links.power(base, raised)));
    }
}
