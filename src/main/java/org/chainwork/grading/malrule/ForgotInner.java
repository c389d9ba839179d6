package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.chainwork.chain.Chain;

/**
 * {@code L1} alone: all inner derivatives are dropped (Clark et al. 1997, "Constructing a schema: the case of the chain
 * rule?").
 */
@AutoService(Malrule.class)
public final class ForgotInner implements Malrule {

    static final String CODE = "forgot-inner";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public int rank() {
        return 5;
    }

    @Override
    public List<Result> results(Chain chain) {
        Links links = Links.of(chain);
        return links.count() < 2
                ? List.of()
                : List.of(Result.at(links.at(1), links.value(0).expr()));
    }
}
