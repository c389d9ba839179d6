package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Sum;
import org.chainwork.chain.Chain;

/** {@code L1+L2+...+Lk}: the links are added. */
@AutoService(Malrule.class)
public final class SumForProduct implements Malrule {

    @Override
    public String code() {
        return "sum-for-product";
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public int rank() {
        return 45;
    }

    @Override
    public List<Result> results(Chain chain) {
        List<Expr> terms =
                chain.links().stream().map(link -> link.value().expr()).toList();
        return terms.size() < 2 ? List.of() : List.of(Result.anywhere(new Sum(terms)));
    }
}
