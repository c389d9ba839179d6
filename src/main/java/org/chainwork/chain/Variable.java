package org.chainwork.chain;

/**
 * A node of the computational graph.
 *
 * @param name {@code x}, {@code w1}, {@code b1}, {@code u}, {@code y}
 * @param position 0 for the input; else the number of the layer, from 1, that it leaves, or that it is a parameter of
 */
public record Variable(String name, Kind kind, int position) {

    public enum Kind {
        INPUT,
        WEIGHT,
        BIAS,
        INTERMEDIATE,
        OUTPUT
    }
}
