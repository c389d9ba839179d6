package org.chainwork.algebra;

import java.util.List;

/** {@code a + b + ...}; a difference is a sum with a {@link Negation}. */
public record Sum(List<Expr> terms) implements Expr {

    public Sum {
        terms = List.copyOf(terms);
        if (terms.size() < 2) {
            throw new IllegalArgumentException("sum needs at least 2 terms, got " + terms.size());
        }
    }

    public static Sum of(Expr... terms) {
        return new Sum(List.of(terms));
    }

    @Override
    public List<Expr> operands() {
        return terms;
    }
}
