package org.chainwork.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Changes an expression at one place in its tree, drawn at random. */
record Somewhere(SplittableRandom random, UnaryOperator<Expr> change) {

    Expr in(Expr expr) {
        if (random.nextInt(3) == 0) {
            return change.apply(expr);
        }
        return switch (expr) {
            case Constant constant -> change.apply(constant);
            case Symbol symbol -> change.apply(symbol);
            case Sum sum -> new Sum(inOne(sum.terms()));
            case Product product -> new Product(inOne(product.factors()));
            case Quotient quotient ->
                random.nextBoolean()
                        ? Quotient.of(in(quotient.numerator()), quotient.denominator())
                        : Quotient.of(quotient.numerator(), in(quotient.denominator()));
            case Negation negation -> Negation.of(in(negation.operand()));
            case Power power -> new Power(in(power.base()), power.exponent());
            case Call call -> new Call(call.function(), in(call.argument()));
        };
    }

    private List<Expr> inOne(List<Expr> operands) {
        List<Expr> changed = new ArrayList<>(operands);
        int place = random.nextInt(changed.size());
        changed.set(place, in(changed.get(place)));
        return changed;
    }
}
