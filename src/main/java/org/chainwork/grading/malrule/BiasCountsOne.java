package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Sum;

/** The derivative of {@code w*v+b} taken as {@code w+1}: the constant is differentiated like a variable. */
@AutoService(Malrule.class)
public final class BiasCountsOne implements LinearMalrule {

    @Override
    public String code() {
        return "bias-counts-one";
    }

    @Override
    public Expr derivative(Expr right, Expr bias) {
        return right instanceof Constant(Rational weight) ? Expr.of(weight.add(Rational.ONE)) : Sum.of(right, Expr.ONE);
    }
}
