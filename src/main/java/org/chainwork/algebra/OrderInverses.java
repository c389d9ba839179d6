package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The exponents that take the roots of one field. Those of small orders are kept, as nearly all are: an inverse costs nearly as
 * much as the root. May be shared between threads.
 */
final class OrderInverses {

    private static final int SMALL = 16;

    private final UnaryOperator<@Nullable BigInteger> inverse;
    private final @Nullable BigInteger[] ofSmall = new BigInteger[SMALL];

    /** @param inverse gives null where an order has none */
    OrderInverses(UnaryOperator<@Nullable BigInteger> inverse) {
        this.inverse = inverse;
    }

    @Nullable
    BigInteger of(BigInteger order) {
        if (order.bitLength() >= Integer.SIZE || order.intValue() >= SMALL) {
            return inverse.apply(order);
        }
        BigInteger known = ofSmall[order.intValue()];
        if (known == null) {
            known = inverse.apply(order);
            ofSmall[order.intValue()] = known;
        }
        return known;
    }
}
