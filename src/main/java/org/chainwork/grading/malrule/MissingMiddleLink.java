package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.chain.Monomial;

/** The product without one link between the first and the last. */
@AutoService(Malrule.class)
public final class MissingMiddleLink implements LinkMalrule {

    @Override
    public String code() {
        return "missing-middle-link";
    }

    @Override
    public int rank() {
        return 15;
    }

    @Override
    public Optional<Monomial> instead(Links links, int index) {
        return index > 0 && index < links.count() - 1 ? Optional.of(Links.ONE) : Optional.empty();
    }
}
