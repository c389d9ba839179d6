package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
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
        return 35;
    }

    @Override
    public boolean isRelation() {
        return true;
    }

    @Override
    public List<Result> results(Chain chain) {
        Composition composition = chain.composition();
        // what lies on the way comes first: where dy/db is dy/du, it is more likely that the student stopped at u
        return Stream.concat(chain.path().stream(), composition.targets().stream())
                .distinct()
                .filter(target -> !target.equals(Composition.OUTPUT) && !target.equals(chain.target()))
                .map(target ->
                        Result.of(target, composition.chain(target).collected().expr()))
                .toList();
    }
}
