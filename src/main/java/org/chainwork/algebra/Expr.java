package org.chainwork.algebra;

import java.util.List;

/**
 * An exact expression over the rational numbers. Trees keep the form in which they were written: nothing is expanded,
 * collected or reordered, so that what a student typed can be shown back.
 *
 * <p>Equality of trees ({@code equals}) is equality of form. Equality of meaning is decided by {@link Samples#compare}.
 */
public sealed interface Expr permits Constant, Symbol, Sum, Product, Quotient, Negation, Power, Call {

    Expr ZERO = new Constant(Rational.ZERO);
    Expr ONE = new Constant(Rational.ONE);

    /**
     * What it is made of, in the order in which it is written; none of a number or a name. Walks over long expressions go
     * by index, since an iterator for each node takes megabytes.
     */
    List<Expr> operands();

    static Expr of(long value) {
        return new Constant(Rational.of(value));
    }

    static Expr of(Rational value) {
        return new Constant(value);
    }

    static Expr symbol(String name) {
        return new Symbol(name);
    }
}
