package org.chainwork.grading.malrule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.chainwork.chain.Chain;

/**
 * The key times a number other than 0, 1 and -1: a slip of arithmetic. It has no results to be listed; which number it
 * is shows in the answer.
 */
@AutoService(Malrule.class)
public final class ConstantFactor implements Malrule {

    public static final String CODE = "constant-factor";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public boolean isRelation() {
        return true;
    }

    @Override
    public List<Result> results(Chain chain) {
        return List.of();
    }
}
