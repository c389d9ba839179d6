package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.chainwork.chain.Chain;

/** {@code Lk} alone: only the innermost layer is differentiated. */
@AutoService(Malrule.class)
public final class LastLayerOnly implements Malrule {

    @Override
    public String code() {
        return "last-layer-only";
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public List<Result> results(Chain chain) {
        Links links = Links.of(chain);
        int last = links.count() - 1;
        return last == 0
                ? List.of()
                : List.of(Result.at(links.at(last - 1), links.value(last).expr()));
    }
}
