package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Monomial;

/** One link stands upside down: {@code du/dx} taken as {@code dx/du}. */
@AutoService(Malrule.class)
public final class ReciprocalLink implements LinkMalrule {

    @Override
    public String code() {
        return "reciprocal-link";
    }

    @Override
    public Optional<Monomial> instead(Links links, int index) {
        return Optional.of(links.value(index).power(Rational.of(-1)));
    }
}
