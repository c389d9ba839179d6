package org.chainwork.problem;

import java.util.ArrayList;
import java.util.List;
import org.chainwork.algebra.Expr;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Layer;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.PowerLayer;

/**
 * How to draw a composition: linear and power layers in turn.
 *
 * @param minDepth least number of layers, from 1
 * @param maxDepth greatest number of layers
 * @param weights without 0 and 1; used for weights that are numbers
 * @param biases where 0 is drawn the layer has no bias; used for biases that are numbers, and for whether there is one
 * @param exponents without 0 and 1
 */
public record Shape(
        int minDepth,
        int maxDepth,
        Start start,
        Parameters parameters,
        Numbers weights,
        Numbers biases,
        Numbers exponents) {

    /** The kind of the innermost layer. */
    public enum Start {
        LINEAR,
        POWER,
        /** One of the two, by a coin. */
        EITHER
    }

    /** What the weights and biases are. */
    public enum Parameters {
        NUMERIC,
        SYMBOLIC,
        /** Each one a number or a symbol, by a coin. */
        MIXED
    }

    public Shape {
        if (minDepth < 1 || maxDepth < minDepth) {
            throw new IllegalArgumentException("depth expected from 1 up, found " + minDepth + " to " + maxDepth);
        }
        requireFactors("weights", weights);
        requireFactors("exponents", exponents);
    }

    private static void requireFactors(String role, Numbers numbers) {
        if (numbers.contains(0) || numbers.contains(1)) {
            throw new IllegalArgumentException(role + " expected without 0 and 1, found " + numbers.values());
        }
    }

    Composition draw(SplitMix64 generator) {
        int depth = minDepth + generator.below(maxDepth - minDepth + 1);
        boolean linear = startsLinear(generator);
        int linearLayers = 0;
        List<Layer> layers = new ArrayList<>();
        for (int position = 1; position <= depth; position++) {
            layers.add(linear ? linearLayer(generator, ++linearLayers) : new PowerLayer(exponents.draw(generator)));
            linear = !linear;
        }
        return new Composition(layers);
    }

    private boolean startsLinear(SplitMix64 generator) {
        return switch (start) {
            case LINEAR -> true;
            case POWER -> false;
            case EITHER -> isHeads(generator);
        };
    }

    private Layer linearLayer(SplitMix64 generator, int number) {
        Expr weight = parameter(generator, Expr.of(weights.draw(generator)), "w" + number);
        Expr bias = Expr.of(biases.draw(generator));
        return new LinearLayer(weight, bias.equals(Expr.ZERO) ? bias : parameter(generator, bias, "b" + number));
    }

    private Expr parameter(SplitMix64 generator, Expr value, String name) {
        return switch (parameters) {
            case NUMERIC -> value;
            case SYMBOLIC -> Expr.symbol(name);
            case MIXED -> isHeads(generator) ? Expr.symbol(name) : value;
        };
    }

    private static boolean isHeads(SplitMix64 generator) {
        return generator.below(2) == 0;
    }
}
