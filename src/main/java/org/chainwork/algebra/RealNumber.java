package org.chainwork.algebra;

/** A value over the reals: exact where it is rational, else known to lie between two numbers. */
public sealed interface RealNumber permits Rational, Interval {}
