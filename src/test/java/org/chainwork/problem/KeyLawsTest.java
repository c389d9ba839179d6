package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.chainwork.algebra.Comparison;
import org.chainwork.algebra.Definitions;
import org.chainwork.algebra.Derivative;
import org.chainwork.algebra.Doubles;
import org.chainwork.algebra.Evaluation;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;
import org.chainwork.algebra.Rational;
import org.chainwork.algebra.Samples;
import org.chainwork.algebra.Secret;
import org.chainwork.algebra.Symbols;
import org.chainwork.algebra.Value;
import org.chainwork.chain.Chain;
import org.chainwork.chain.Composition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of a key is the derivative of the output, with all that depends on the target substituted. */
class KeyLawsTest {

    private static final int SEEDS = 100;
    private static final Secret SECRET = Secret.draw(new SplittableRandom(5));
    private static final Rational STEP = Rational.of(1, 1_000_000_000);
    private static final Rational TOLERANCE = Rational.of(1, 1_000_000);

    @ParameterizedTest
    @MethodSource("org.chainwork.problem.Catalogue#templates")
    void keysAreTheDerivative(Template template) {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertKeysAreTheDerivative(template.draw(seed));
        }
    }

    static void assertKeysAreTheDerivative(Problem problem) {
        Samples samples = new Samples(SECRET, "problem", problem.composition().definitions());
        for (Part part : problem.parts()) {
            Expr derivative = Derivative.of(output(problem.chain(part)), part.target());
            assertThat(forms(problem, part))
                    .as("part %s of %s", part, problem)
                    .allSatisfy(form -> assertThat(samples.compare(form, derivative))
                            .as(PlainText.print(form))
                            .isInstanceOf(Comparison.Same.class));
        }
    }

    @ParameterizedTest
    @MethodSource("org.chainwork.problem.Catalogue#templates")
    void eliminatedKeysHaveNoIntermediateVariable(Template template) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Problem problem = template.draw(seed);
            for (Part part : problem.parts()) {
                assertThat(problem.composition().definitions().asMap().keySet())
                        .as("part %s of %s", part, problem)
                        .noneMatch(Symbols.in(problem.chain(part).eliminated().expr())::contains);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withValues")
    void valuesAreThoseOfTheFormula(Template template) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Problem problem = template.draw(seed);
            for (Part part : problem.parts()) {
                Map<String, Rational> there = new HashMap<>(part.point().coordinates());
                problem.composition()
                        .definitions()
                        .asMap()
                        .forEach((name, expr) ->
                                there.put(name, valueAt(there, expr).orElseThrow()));
                Expr derivative = Derivative.of(output(problem.chain(part)), part.target());
                assertThat(valueAt(there, problem.key(part)))
                        .as("part %s of %s", part, problem)
                        .isEqualTo(valueAt(there, derivative));
            }
        }
    }

    static Stream<Template> withValues() {
        return Catalogue.forSkill(Skill.VALUES).stream();
    }

    static Stream<Template> withoutRoots() {
        return Catalogue.templates().stream().filter(template -> template.skill() != Skill.ROOTS);
    }

    @ParameterizedTest
    @MethodSource("withoutRoots")
    void keysAreTheLimitOfDifferences(Template template) {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Problem problem = template.draw(seed);
            Map<String, Rational> point = point(problem.composition(), seed);
            for (Part part : problem.parts()) {
                Expr output = output(problem.chain(part));
                Optional<Rational> right = valueAt(shifted(point, part.target(), STEP), output);
                Optional<Rational> left = valueAt(shifted(point, part.target(), STEP.negate()), output);
                Optional<Rational> key =
                        valueAt(point, problem.chain(part).collected().expr());
                if (right.isPresent() && left.isPresent() && key.isPresent()) {
                    Rational slope = right.get().subtract(left.get()).divide(STEP.add(STEP));
                    assertThat(slope.subtract(key.get()).abs())
                            .as("part %s of %s at %s", part, problem, point)
                            .isLessThanOrEqualTo(
                                    key.get().abs().add(Rational.ONE).multiply(TOLERANCE));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(SEEDS / 2);
    }

    /** The same where roots have irrational values. */
    @ParameterizedTest
    @MethodSource("withRoots")
    void keysWithRootsAreTheLimitOfDifferences(Template template) {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Problem problem = template.draw(seed);
            Composition composition = problem.composition();
            Map<String, Double> point = new HashMap<>();
            SplitMix64 generator = new SplitMix64(seed);
            composition.names().forEach(name -> point.put(name, 0.5 + generator.below(50) / 10.0));
            composition.definitions().asMap().forEach((name, expr) -> point.put(name, new Doubles(point).value(expr)));
            for (Part part : problem.parts()) {
                Expr output = output(problem.chain(part));
                double step = 1e-6;
                double slope =
                        (valueNear(point, part.target(), step, output) - valueNear(point, part.target(), -step, output))
                                / (2 * step);
                double key = new Doubles(point).value(problem.key(part));
                if (!Double.isNaN(slope) && !Double.isNaN(key)) {
                    assertThat(slope)
                            .as("part %s of %s at %s", part, problem, point)
                            .isCloseTo(key, offset(1e-4 * Math.abs(key) + 1e-7));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(SEEDS / 2);
    }

    static Stream<Template> withRoots() {
        return Catalogue.forSkill(Skill.ROOTS).stream();
    }

    private static double valueNear(Map<String, Double> point, String name, double step, Expr expr) {
        Map<String, Double> shifted = new HashMap<>(point);
        shifted.merge(name, step, Double::sum);
        return new Doubles(shifted).value(expr);
    }

    private static Stream<Expr> forms(Problem problem, Part part) {
        Chain chain = problem.chain(part);
        return Stream.of(
                part.asksForValue() ? chain.collected().expr() : problem.key(part),
                chain.product(),
                chain.collected().expr(),
                chain.eliminated().expr());
    }

    /** The output from the layer on that the target enters; what comes before does not depend on it. */
    private static Expr output(Chain chain) {
        Composition composition = chain.composition();
        int position = chain.links().getLast().position();
        Expr output = composition.expression(position);
        while (++position <= composition.depth()) {
            output = composition.layer(position).of(output);
        }
        return output;
    }

    /** A value for every variable: small numbers for the free ones, and what follows from them for the others. */
    private static Map<String, Rational> point(Composition composition, long seed) {
        SplitMix64 generator = new SplitMix64(seed);
        Numbers small = Numbers.fractions(7, 3);
        Map<String, Rational> point = new HashMap<>();
        boolean isDefined;
        do {
            composition.names().forEach(name -> point.put(name, small.draw(generator)));
            isDefined = composition.definitions().asMap().entrySet().stream().allMatch(definition -> {
                Optional<Rational> value = valueAt(point, definition.getValue());
                value.ifPresent(known -> point.put(definition.getKey(), known));
                return value.isPresent();
            });
        } while (!isDefined);
        return point;
    }

    private static Map<String, Rational> shifted(Map<String, Rational> point, String name, Rational step) {
        Map<String, Rational> shifted = new HashMap<>(point);
        shifted.computeIfPresent(name, (key, value) -> value.add(step));
        return shifted;
    }

    private static Optional<Rational> valueAt(Map<String, Rational> point, Expr expr) {
        return Evaluation.at(point, Definitions.NONE).value(expr) instanceof Value.Exact(Rational value)
                ? Optional.of(value)
                : Optional.empty();
    }
}
