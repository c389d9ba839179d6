package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.chain.Chain;

/**
 * 0, 1 or the key's coefficient alone: the derivative is taken for a number (Orton 1983, "Students' understanding of
 * differentiation").
 */
@AutoService(Malrule.class)
public final class DerivativeIsConstant implements Malrule {

    @Override
    public String code() {
        return "derivative-is-constant";
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public int rank() {
        return 70;
    }

    @Override
    public boolean isNumberForFormula() {
        return true;
    }

    /** Where the derivative is a number, another one than 0 may come of any slip. */
    @Override
    public List<Result> results(Chain chain) {
        if (chain.collected().expr() instanceof Constant) {
            return List.of(Result.anywhere(Expr.ZERO));
        }
        Expr coefficient = Expr.of(chain.collected().coefficient());
        return Stream.of(Expr.ZERO, Expr.ONE, coefficient).map(Result::anywhere).toList();
    }
}
