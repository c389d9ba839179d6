package org.chainwork.chain;

/**
 * An edge of the computational graph, from {@code withRespectTo} to {@code of}: the derivative of what leaves one layer
 * with respect to what enters it, or to its own weight or bias.
 *
 * @param position the number of the layer, from 1
 * @param value such as {@code 2*u}, {@code w1}, {@code 1}
 * @param colour from 0, unique within the composition; the edges from layer to layer have the first ones
 */
public record LocalDerivative(String of, String withRespectTo, int position, Layer layer, Monomial value, int colour) {}
