package org.chainwork.grading;

import java.util.List;
import java.util.SplittableRandom;
import org.chainwork.algebra.Call;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Negation;
import org.chainwork.algebra.Power;
import org.chainwork.algebra.Product;
import org.chainwork.algebra.Quotient;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Sum;
import org.chainwork.algebra.Symbol;

/** Writes an answer in another form with the same meaning. */
record Rewritten(Definitions definitions, SplittableRandom random) {

    Expr of(Expr expr) {
        Expr extra = Expr.symbol("x");
        Expr inside = random.nextBoolean() ? replaced(expr) : expr;
        return random.nextBoolean()
                ? Sum.of(extra, inside, Negation.of(extra))
                : Quotient.of(Product.of(inside, extra), extra);
    }

    /** Each intermediate variable by what it stands for, one step or none. */
    private Expr replaced(Expr expr) {
        return switch (expr) {
            case Constant constant -> constant;
            case Symbol(String name) ->
                random.nextInt(3) == 0 ? expr : definitions.asMap().getOrDefault(name, expr);
            case Sum(List<Expr> terms) ->
                new Sum(terms.stream().map(this::replaced).toList().reversed());
            case Product(List<Expr> factors) ->
                new Product(factors.stream().map(this::replaced).toList().reversed());
            case Quotient(Expr numerator, Expr denominator) -> Quotient.of(replaced(numerator), replaced(denominator));
            case Negation(Expr operand) -> Product.of(Expr.of(-1), replaced(operand));
            case Power(Expr base, Rational exponent) -> new Power(replaced(base), exponent);
            case Call call -> call;
        };
    }
}
