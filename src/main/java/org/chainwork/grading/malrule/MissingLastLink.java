package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.chain.Monomial;

/** {@code L1*...*L(k-1)}: the chain stops one link before the target. */
@AutoService(Malrule.class)
public final class MissingLastLink implements LinkMalrule {

    @Override
    public String code() {
        return "missing-last-link";
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public Optional<Monomial> instead(Links links, int index) {
        return index > 0 && index == links.count() - 1 ? Optional.of(Links.ONE) : Optional.empty();
    }
}
