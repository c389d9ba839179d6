package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Monomial;

/** The key with the opposite sign. */
@AutoService(Malrule.class)
public final class SignError implements Malrule {

    public static final String CODE = "sign-error";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public boolean isRelation() {
        return true;
    }

    @Override
    public List<Result> results(Chain chain) {
        Monomial minusOne = Links.number(Rational.of(-1));
        return List.of(Result.anywhere(minusOne.times(chain.collected()).expr()));
    }
}
