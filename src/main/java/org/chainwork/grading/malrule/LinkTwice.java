package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.chainwork.chain.Monomial;

/** One link is multiplied twice. */
@AutoService(Malrule.class)
public final class LinkTwice implements LinkMalrule {

    @Override
    public String code() {
        return "link-twice";
    }

    @Override
    public Optional<Monomial> instead(Links links, int index) {
        return Optional.of(links.value(index).times(links.value(index)));
    }
}
