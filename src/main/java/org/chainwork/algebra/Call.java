package org.chainwork.algebra;

/** {@code function(argument)}. */
public record Call(Function function, Expr argument) implements Expr {}
