package org.chainwork.algebra;

/** A known rational number, of any size and sign. */
public record Constant(Rational value) implements Expr {}
