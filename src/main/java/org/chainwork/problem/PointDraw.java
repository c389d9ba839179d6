package org.chainwork.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.chainwork.algebra.Evaluation;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Value;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Monomial;
import org.chainwork.chain.Variable;

/** Draws a point in small integers at which everything on the way is a number that a person can handle. */
final class PointDraw {

    private static final Numbers COORDINATES = Numbers.of(1, 2, 3, 4, 5, -1, -2, -3);
    private static final int MAX_TRIES = 20;

    private PointDraw() {}

    /** Empty where none is found soon. */
    static Optional<Point> of(SplitMix64 generator, Composition composition, List<String> targets) {
        List<String> symbols = composition.graph().nodes().stream()
                .filter(node -> switch (node.kind()) {
                    case INPUT, WEIGHT, BIAS -> true;
                    case INTERMEDIATE, OUTPUT -> false;
                })
                .map(Variable::name)
                .toList();
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            SequencedMap<String, Rational> coordinates = new LinkedHashMap<>();
            symbols.forEach(symbol -> coordinates.put(symbol, COORDINATES.draw(generator)));
            Point point = new Point(coordinates);
            if (isFit(point, composition, targets)) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    /** Two targets with one value would not tell which of the two was found. */
    private static boolean isFit(Point point, Composition composition, List<String> targets) {
        Evaluation there = Evaluation.at(point.coordinates(), composition.definitions());
        // From the input on: what is large there is not raised to any further power.
        if (!composition.definitions().asMap().keySet().stream()
                .allMatch(name -> isHandy(there.value(Expr.symbol(name))))) {
            return false;
        }
        List<Value> values = targets.stream()
                .map(target -> there.value(composition.chain(target).collected().expr()))
                .toList();
        return values.stream().allMatch(PointDraw::isHandy)
                && values.stream().distinct().count() == values.size();
    }

    /** Other than 0, which would hide what stands before it. */
    private static boolean isHandy(Value found) {
        return found instanceof Value.Exact(Rational value)
                && value.signum() != 0
                && OnPaper.isHandy(Monomial.of(Expr.of(value)));
    }
}
