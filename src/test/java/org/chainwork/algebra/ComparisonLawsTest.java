package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Comparison.Different;
import org.chainwork.algebra.Comparison.NeverDefined;
import org.chainwork.algebra.Comparison.Same;
import org.chainwork.algebra.Comparison.Undecided;
import org.junit.jupiter.api.Test;

class ComparisonLawsTest {

    private static final int SEEDS = 2_000;
    private static final int DEPTH = 4;
    private static final int POINTS = 12;
    private static final Definitions DEFINITIONS = definitions();
    private static final Samples SAMPLES = new Samples(Secrets.FIXED, "laws", DEFINITIONS);

    private static Definitions definitions() {
        LinkedHashMap<String, Expr> definitions = new LinkedHashMap<>();
        definitions.put("u", Texts.read("w1*x+b1", RandomExprs.vocabulary()));
        definitions.put("v", Texts.read("u^2", RandomExprs.vocabulary()));
        return Definitions.of(definitions);
    }

    @Test
    void everyFormOfAnExpressionIsTheSame() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Expr expr = RandomExprs.rationals(seed).next(DEPTH);
            Expr rewritten = new Rewriting(new SplittableRandom(seed), DEFINITIONS).of(expr);

            assertThat(SAMPLES.compare(rewritten, expr))
                    .as(shown(seed, rewritten, expr))
                    .hasSameClassAs(SAMPLES.compare(expr, expr))
                    .isInstanceOfAny(Same.class, NeverDefined.class);
        });
    }

    @Test
    void theVerdictAgreesWithExactValues() {
        Map<Class<?>, Integer> verdicts = new HashMap<>();
        LongStream.range(0, SEEDS).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            Expr key = RandomExprs.rationals(seed).next(DEPTH);
            Expr answer = new Mistake(random).in(key);
            Comparison comparison = SAMPLES.compare(answer, key);
            verdicts.merge(comparison.getClass(), 1, Integer::sum);
            Values values = Values.of(answer, key, random);

            switch (comparison) {
                case Same same ->
                    assertThat(values).as(shown(seed, answer, key)).returns(0, Values::differing);
                case Different different ->
                    assertThat(values.differing()).as(shown(seed, answer, key)).isPositive();
                case NeverDefined never ->
                    assertThat(values).as(shown(seed, answer, key)).returns(0, Values::defined);
                case Undecided undecided ->
                    assertThat(values).as(shown(seed, answer, key)).returns(0, Values::keyDefined);
            }
        });

        assertThat(verdicts.get(Same.class)).isGreaterThan(SEEDS / 20);
        assertThat(verdicts.get(Different.class)).isGreaterThan(SEEDS / 2);
    }

    @Test
    void aWitnessIsAPointWhereTheValuesDiffer() {
        long shown = LongStream.range(0, SEEDS)
                .filter(seed -> {
                    Expr key = RandomExprs.rationals(seed).next(DEPTH);
                    Expr answer = new Mistake(new SplittableRandom(seed)).in(key);
                    Optional<Witness> witness = SAMPLES.compare(answer, key) instanceof Different different
                            ? different.witness()
                            : Optional.empty();
                    witness.ifPresent(found -> assertShows(found, answer, key, shown(seed, answer, key)));
                    return witness.isPresent();
                })
                .count();

        assertThat(shown).isGreaterThan(SEEDS / 2);
    }

    private static void assertShows(Witness witness, Expr answer, Expr key, String shown) {
        Evaluation evaluation = Evaluation.at(witness.point(), DEFINITIONS);
        assertThat(evaluation.value(answer)).as(shown).isEqualTo(new Value.Exact((Rational) witness.first()));
        assertThat(evaluation.value(key)).as(shown).isEqualTo(new Value.Exact((Rational) witness.second()));
        assertThat(witness.first()).as(shown).isNotEqualTo(witness.second());
    }

    @Test
    void signaturesAreEqualJustWhereTheExpressionsAreTheSame() {
        long compared = LongStream.range(0, SEEDS)
                .filter(seed -> {
                    SplittableRandom random = new SplittableRandom(seed);
                    Expr key = RandomExprs.rationals(seed).next(DEPTH);
                    Expr answer = random.nextBoolean()
                            ? new Mistake(random).in(key)
                            : new Rewriting(random, DEFINITIONS).of(key);
                    Optional<Signature> ofKey = SAMPLES.signature(key);
                    Optional<Signature> ofAnswer = SAMPLES.signature(answer);
                    boolean both = ofKey.isPresent() && ofAnswer.isPresent();
                    if (both) {
                        assertThat(ofAnswer.equals(ofKey))
                                .as(shown(seed, answer, key))
                                .isEqualTo(SAMPLES.compare(answer, key) instanceof Same);
                    }
                    return both;
                })
                .count();

        assertThat(compared).isGreaterThan(SEEDS / 2);
    }

    @Test
    void theErrorIsBoundedWheneverTheyAreTheSame() {
        long same = Stream.of(Rational.ONE, Rational.of(1, 2), Rational.of(1, 3))
                .flatMapToLong(root -> LongStream.range(0, SEEDS / 3).filter(seed -> {
                    Expr power = Power.of(
                            RandomExprs.rationals(seed).next(DEPTH), new SplittableRandom(seed).nextLong(1L << 40));
                    Expr expr = new Power(power, root);
                    return SAMPLES.compare(expr, expr) instanceof Same(Certificate certificate)
                            && isBounded(certificate, shown(seed, expr, expr));
                }))
                .count();

        assertThat(same).isGreaterThan(SEEDS / 4);
    }

    private static boolean isBounded(Certificate certificate, String shown) {
        assertThat(certificate.errorBound()).as(shown).isBetween(0.0, Samples.MAX_ERROR);
        return true;
    }

    private static String shown(long seed, Expr answer, Expr key) {
        return "seed " + seed + ", answer " + PlainText.print(answer) + ", key " + PlainText.print(key);
    }

    /** At how many random rational points the expressions are defined, and differ where both are. */
    private record Values(int defined, int keyDefined, int differing) {

        static Values of(Expr answer, Expr key, SplittableRandom random) {
            int defined = 0;
            int keyDefined = 0;
            int differing = 0;
            for (int i = 0; i < POINTS; i++) {
                Map<String, Rational> point = new HashMap<>();
                for (String name : new String[] {"x", "w1", "b1"}) {
                    point.put(name, Rational.of(random.nextInt(-50, 51), random.nextInt(1, 10)));
                }
                Evaluation evaluation = Evaluation.at(point, DEFINITIONS, 1 << 16);
                Value first = evaluation.value(answer);
                Value second = evaluation.value(key);
                defined += first instanceof Value.Exact ? 1 : 0;
                keyDefined += second instanceof Value.Exact ? 1 : 0;
                differing +=
                        first instanceof Value.Exact && second instanceof Value.Exact && !first.equals(second) ? 1 : 0;
            }
            return new Values(defined, keyDefined, differing);
        }
    }
}
