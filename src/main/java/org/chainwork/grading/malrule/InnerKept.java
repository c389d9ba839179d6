package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.algebra.Expr;
import org.chainwork.chain.Monomial;

/** {@code f'(u)*u} for {@code f'(u)*u'}: an inner function is multiplied itself, and not its derivative. */
@AutoService(Malrule.class)
public final class InnerKept implements LinkMalrule {

    @Override
    public String code() {
        return "inner-kept";
    }

    @Override
    public Optional<Monomial> instead(Links links, int index) {
        return index == 0
                ? Optional.empty()
                : Optional.of(Monomial.of(Expr.symbol(links.at(index).of())));
    }
}
