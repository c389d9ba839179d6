package org.chainwork.algebra;

/**
 * What "same" rests on. It names no prime and no point: those are secret.
 *
 * @param points at which both were defined and agreed
 * @param primes modulo which these points were
 * @param primeBits binary digits of the largest of the primes
 * @param degree a bound on the degree of the difference, multiplied by its conjugates until no root is left
 * @param signs how many signs the roots and absolute values may hang on that are not known
 * @param errorBound the probability, over the installation's random primes and points, that this is said of expressions
 *     that differ; below {@value Samples#MAX_ERROR}
 */
public record Certificate(int points, int primes, int primeBits, double degree, int signs, double errorBound) {}
