package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.algebra.Expr;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.chain.Monomial;

/** The derivative of {@code w*v+b} with respect to b taken as b. */
@AutoService(Malrule.class)
public final class BiasNotDifferentiated implements LinkMalrule {

    @Override
    public String code() {
        return "bias-not-differentiated";
    }

    @Override
    public Optional<Monomial> instead(Links links, int index) {
        LocalDerivative link = links.at(index);
        Expr target = Expr.symbol(link.withRespectTo());
        return link.layer() instanceof LinearLayer layer && layer.bias().equals(target)
                ? Optional.of(Monomial.of(target))
                : Optional.empty();
    }
}
