package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Negation;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Sum;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Monomial;

/**
 * A bias gets the wrong sign when an intermediate variable is substituted: in one factor, or wherever what is computed
 * from the variable occurs.
 */
@AutoService(Malrule.class)
public final class SignInInner implements Malrule {

    @Override
    public String code() {
        return "sign-in-inner";
    }

    @Override
    public List<Result> results(Chain chain) {
        return SubstitutedLayer.in(chain).stream().flatMap(SignInInner::at).toList();
    }

    private static Stream<Result> at(SubstitutedLayer layer) {
        Expr wrong = Sum.of(layer.product().expr(), Negation.of(layer.bias()));
        Stream<Result> everywhere = Stream.of(layer.following(wrong));
        Rational exponent = layer.exponent();
        return exponent.signum() == 0
                ? everywhere
                : Stream.concat(
                        Stream.of(layer.with(Monomial.of(wrong).power(exponent).expr())), everywhere);
    }
}
