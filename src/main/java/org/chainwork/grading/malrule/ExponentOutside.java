package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Monomial;

/** {@code 3/2*u^1/2} typed for {@code 3/2*u^(1/2)}: without brackets the exponent ends before the stroke. */
@AutoService(Malrule.class)
public final class ExponentOutside implements PowerMalrule {

    @Override
    public String code() {
        return "exponent-outside";
    }

    /** Its sentence says how such an exponent is written, whatever the student did. */
    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public Optional<Monomial> derivative(String base, Rational exponent) {
        Rational reduced = exponent.subtract(Rational.ONE);
        Rational numerator = Rational.of(reduced.numerator());
        Rational divided = exponent.divide(Rational.of(reduced.denominator()));
        return reduced.isInteger()
                ? Optional.empty()
                : Optional.of(Links.number(divided).times(Links.power(base, numerator)));
    }
}
