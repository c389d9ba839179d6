package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Sum;

/** The derivative of {@code w*v+b} taken as {@code w+b}: the constant stays. */
@AutoService(Malrule.class)
public final class KeptConstant implements LinearMalrule {

    @Override
    public String code() {
        return "kept-constant";
    }

    @Override
    public Expr derivative(Expr right, Expr bias) {
        return right instanceof Constant(Rational weight) && bias instanceof Constant(Rational constant)
                ? Expr.of(weight.add(constant))
                : Sum.of(right, bias);
    }
}
