package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The derivative against {@code (f(x+h) - f(x-h)) / 2h}, whose error is of the order of {@code h^2}. */
class DerivativeLawsTest {

    private static final int SEEDS = 2_000;
    private static final int DEPTH = 3;
    private static final Rational EXACT_STEP = Rational.of(10).power(-40);
    private static final Rational TOLERANCE = Rational.of(10).power(-50);
    private static final double STEP = 1e-4;

    @Test
    void agreesWithACentralDifferenceInExactNumbers() {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Expr expr = RandomExprs.rationals(seed).next(DEPTH);
            Map<String, Rational> point = new HashMap<>();
            RandomExprs.vocabulary().names().forEach(name -> point.put(name, Rational.of(random.nextInt(1, 30), 7)));
            Value above = at(point, EXACT_STEP, expr);
            Value below = at(point, EXACT_STEP.negate(), expr);
            Value slope = at(point, Rational.ZERO, Derivative.of(expr, "x"));

            if (above instanceof Value.Exact(Rational a)
                    && below instanceof Value.Exact(Rational b)
                    && slope instanceof Value.Exact(Rational s)) {
                Rational difference = a.subtract(b).divide(EXACT_STEP.multiply(Rational.of(2)));
                Rational scale = Rational.ONE.add(s.abs());
                assertThat(difference.subtract(s).abs())
                        .as("seed %d, %s at %s", seed, PlainText.print(expr), point)
                        .isLessThan(TOLERANCE.multiply(scale.multiply(scale)));
                compared++;
            }
        }

        assertThat(compared).isGreaterThan(SEEDS * 4 / 5);
    }

    private static Value at(Map<String, Rational> point, Rational step, Expr expr) {
        Map<String, Rational> moved = new HashMap<>(point);
        moved.merge("x", step, Rational::add);
        return Evaluation.at(moved, Definitions.NONE, 1 << 20).value(expr);
    }

    @Test
    void agreesWithACentralDifferenceInFloatingPoint() {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Expr expr = RandomExprs.reals(seed).next(DEPTH);
            Map<String, Double> point = new HashMap<>();
            RandomExprs.vocabulary().names().forEach(name -> point.put(name, random.nextDouble(0.5, 2)));
            double wide = difference(expr, point, STEP);
            double narrow = difference(expr, point, STEP / 2);
            double slope = new Doubles(point).value(Derivative.of(expr, "x"));

            if (Math.abs(wide - narrow) < 1e-5 * (1 + Math.abs(narrow)) && Math.abs(narrow) < 1e6) {
                assertThat(slope)
                        .as("seed %d, %s at %s", seed, PlainText.print(expr), point)
                        .isCloseTo(narrow, within(1e-4 * (1 + Math.abs(narrow))));
                compared++;
            }
        }

        assertThat(compared).isGreaterThan(SEEDS / 2);
    }

    private static double difference(Expr expr, Map<String, Double> point, double step) {
        return (at(point, step, expr) - at(point, -step, expr)) / (2 * step);
    }

    private static double at(Map<String, Double> point, double step, Expr expr) {
        Map<String, Double> moved = new HashMap<>(point);
        moved.merge("x", step, Double::sum);
        return new Doubles(moved).value(expr);
    }
}
