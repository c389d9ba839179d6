package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.chainwork.chain.Chain;

/** {@code y} itself. */
@AutoService(Malrule.class)
public final class NotDifferentiated implements Malrule {

    public static final String CODE = "not-differentiated";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public List<Result> results(Chain chain) {
        return List.of(Result.anywhere(chain.composition().output()));
    }
}
