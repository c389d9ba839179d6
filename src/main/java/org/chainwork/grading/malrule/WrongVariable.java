package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;

/** The sensitivity to another target of the same composition. */
@AutoService(Malrule.class)
public final class WrongVariable implements Malrule {

    public static final String CODE = "wrong-variable";

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
        return 7;
    }

    @Override
    public boolean isRelation() {
        return true;
    }

    @Override
    public List<Result> results(Chain chain) {
        Composition composition = chain.composition();
        return composition.targets().stream()
                .filter(target -> !target.equals(chain.target()))
                .map(target ->
                        Result.of(target, composition.chain(target).collected().expr()))
                .toList();
    }
}
