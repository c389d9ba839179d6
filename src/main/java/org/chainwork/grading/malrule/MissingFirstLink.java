package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.chain.Monomial;

/**
 * {@code L2*...*Lk}: the derivative of the outermost layer is dropped. With two links this is {@link LastLayerOnly}.
 */
@AutoService(Malrule.class)
public final class MissingFirstLink implements LinkMalrule {

    @Override
    public String code() {
        return "missing-first-link";
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public Optional<Monomial> instead(Links links, int index) {
        return index == 0 && links.count() > 2 ? Optional.of(Links.ONE) : Optional.empty();
    }
}
