package org.chainwork.algebra;

/** The text is this expression. */
public record Read(Expr expr) implements Reading {}
