package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Monomial;

/** {@code v^(n-1)} in place of {@code n*v^(n-1)} (Orton 1983, "Students' understanding of differentiation"). */
@AutoService(Malrule.class)
public final class DroppedExponentFactor implements PowerMalrule {

    @Override
    public String code() {
        return "dropped-exponent-factor";
    }

    @Override
    public int rank() {
        return 25;
    }

    @Override
    public Optional<Monomial> derivative(String base, Rational exponent) {
        return Optional.of(Links.power(base, exponent.subtract(Rational.ONE)));
    }
}
