package org.chainwork.algebra;

import java.util.List;

/** {@code a * b * ...}. */
public record Product(List<Expr> factors) implements Expr {

    public Product {
        factors = List.copyOf(factors);
        if (factors.size() < 2) {
            throw new IllegalArgumentException("product needs at least 2 factors, got " + factors.size());
        }
    }

    public static Product of(Expr... factors) {
        return new Product(List.of(factors));
    }

    @Override
    public List<Expr> operands() {
        return factors;
    }
}
