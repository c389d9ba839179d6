package org.chainwork.grading;

import org.chainwork.algebra.Expr;

/**
 * What somebody answers who has a wrong belief.
 *
 * @param malrule the code of the malrule that computes it
 * @param answer a number where a value is asked for
 */
public record Misconception(String malrule, Expr answer) {}
