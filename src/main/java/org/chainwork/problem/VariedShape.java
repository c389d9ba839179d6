package org.chainwork.problem;

import static org.chainwork.chain.Variable.Kind.BIAS;

import org.chainwork.problem.Shape.Parameters;
import org.chainwork.problem.Variation.Depth;
import org.jspecify.annotations.Nullable;

/** The shape of a template as a variation changes it. */
final class VariedShape {

    private static final Numbers BIAS_OFTEN = Numbers.integers(-5, 5);
    private static final Numbers BIAS_ALWAYS = Numbers.of(-5, -4, -3, -2, -1, 1, 2, 3, 4, 5);

    private final Shape shape;
    private final Variation variation;
    private final Depth depth;
    private final Parameters parameters;

    private VariedShape(Shape shape, Variation variation) {
        this.shape = shape;
        this.variation = variation;
        this.depth = orElse(variation.depth(), new Depth(shape.minDepth(), shape.maxDepth()));
        this.parameters = orElse(variation.parameters(), shape.parameters());
    }

    static Shape of(Shape shape, Variation variation) {
        return new VariedShape(shape, variation).shape();
    }

    static <T> T orElse(@Nullable T varied, T given) {
        return varied == null ? given : varied;
    }

    private Shape shape() {
        return new Shape(depth.least(), depth.most(), shape.start(), parameters, weights(), biases(), exponents());
    }

    private Numbers weights() {
        return rooted(needsNumbers() ? Numbers.factors(handySize()) : asDeep(shape.weights()));
    }

    private Numbers biases() {
        return rooted(signedBiases());
    }

    /** Whether there is a bias stays a matter of the template, unless it has none at all and needs one. */
    private Numbers signedBiases() {
        boolean hasNone = shape.biases().equals(Numbers.of(0));
        if (hasNone) {
            return isDeeper() || asksForBias() ? BIAS_OFTEN : shape.biases();
        }
        if (needsNumbers()) {
            return shape.biases().contains(0) ? BIAS_OFTEN : BIAS_ALWAYS;
        }
        return shape.biases();
    }

    private Numbers exponents() {
        return orElse(variation.exponents(), asDeep(shape.exponents()));
    }

    private boolean asksForBias() {
        return variation.asking() != null && variation.asking().kinds().contains(BIAS);
    }

    /** Where the template has symbols alone, its ranges say nothing. */
    private boolean needsNumbers() {
        return shape.parameters() == Parameters.SYMBOLIC && parameters != Parameters.SYMBOLIC;
    }

    /** Then bias-free layers would raise a single number to all powers, and large numbers multiply further. */
    private boolean isDeeper() {
        return depth.most() > shape.maxDepth();
    }

    private Numbers asDeep(Numbers numbers) {
        return isDeeper() ? numbers.within(handySize()) : numbers;
    }

    /** What stands under a square root of an outer layer has to be positive somewhere, and not in a narrow place alone. */
    private Numbers rooted(Numbers numbers) {
        return depth.most() > 2 && EvenRoots.areAmong(exponents()) ? numbers.notNegative() : numbers;
    }

    /** Each layer multiplies the numbers of a chain further. */
    private long handySize() {
        return switch (depth.most()) {
            case 1, 2 -> 9;
            case 3 -> 5;
            default -> 3;
        };
    }
}
