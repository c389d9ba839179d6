package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.chainwork.algebra.Comparison.Different;
import org.chainwork.algebra.Comparison.NeverDefined;
import org.chainwork.algebra.Comparison.Same;
import org.chainwork.algebra.Comparison.Undecided;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparisons with even roots and absolute values, against intervals over the reals. */
class RootLawsTest {

    private static final int SEEDS = 1_000;
    private static final int POINTS = 60;
    private static final int DEPTH = 3;

    private enum Outcome {
        SAME,
        DIFFERENT,
        NEVER_DEFINED,
        UNDECIDED
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u = w1*x+b1, v = u^2",
                "u = w1*x+b1, v = u^(1/2)",
                "u = x^2+4, v = u^(-1/2)",
                "u = w1*x, v = u^(3/2)",
                "u = 19*x+19, v = 3*u^(1/4)",
                "u = 2*x-5, v = u^(1/3)"
            })
    void noPointOverTheRealsContradicts(String written) {
        Definitions definitions = Question.of(written, "x", "x").definitions();
        Samples samples = new Samples(Secrets.FIXED, written, definitions);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        LongStream.range(0, SEEDS).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            Expr key = RandomExprs.algebraic(seed).next(DEPTH);
            Expr answer = switch (random.nextInt(4)) {
                case 0 -> new Mistake(random).in(key);
                case 1 -> new Rewriting(random, definitions).of(key);
                default -> new RootRewriting(random).of(key);
            };
            String shown = "seed " + seed + ", " + PlainText.print(answer) + " for " + PlainText.print(key);
            Outcome outcome = outcome(samples.compare(answer, key), answer, key, definitions, random, shown);
            outcomes.merge(outcome, 1, Integer::sum);
        });

        assertThat(outcomes.get(Outcome.SAME)).isGreaterThan(SEEDS / 10);
        assertThat(outcomes.get(Outcome.DIFFERENT)).isGreaterThan(SEEDS / 10);
        assertThat(outcomes.get(Outcome.UNDECIDED)).isLessThan(SEEDS * 15 / 1_000);
    }

    private static Outcome outcome(
            Comparison comparison,
            Expr answer,
            Expr key,
            Definitions definitions,
            SplittableRandom random,
            String shown) {
        return switch (comparison) {
            case Same same -> {
                assertThat(apart(answer, key, definitions, random)).as(shown).isZero();
                yield Outcome.SAME;
            }
            case Different(var witness) -> {
                witness.ifPresent(found -> assertShows(found, answer, key, definitions, shown));
                yield Outcome.DIFFERENT;
            }
            case NeverDefined never -> {
                assertThat(defined(answer, definitions, random)).as(shown).isZero();
                yield Outcome.NEVER_DEFINED;
            }
            // nobody is asked for what is defined nowhere
            case Undecided undecided ->
                defined(key, definitions, random) == 0 ? Outcome.NEVER_DEFINED : Outcome.UNDECIDED;
        };
    }

    private static void assertShows(Witness witness, Expr answer, Expr key, Definitions definitions, String shown) {
        RealEvaluation there = RealEvaluation.at(witness.point(), definitions);
        Interval first = there.value(answer);
        Interval second = there.value(key);
        if (first != null && second != null && !first.isApartFrom(second)) {
            Evaluation exact = Evaluation.at(witness.point(), definitions);
            assertThat(exact.value(answer)).as(shown).isNotEqualTo(exact.value(key));
        }
    }

    private static long apart(Expr answer, Expr key, Definitions definitions, SplittableRandom random) {
        return points(random).stream()
                .map(point -> RealEvaluation.at(point, definitions))
                .filter(there -> there.value(Expr.symbol("v")) != null)
                .filter(there -> {
                    Interval first = there.value(answer);
                    Interval second = there.value(key);
                    return first != null && second != null && first.isApartFrom(second);
                })
                .count();
    }

    private static long defined(Expr answer, Definitions definitions, SplittableRandom random) {
        return points(random).stream()
                .map(point -> RealEvaluation.at(point, definitions))
                .filter(there -> there.value(Expr.symbol("v")) != null)
                .filter(there -> there.value(answer) != null)
                .count();
    }

    private static List<SequencedMap<String, Rational>> points(SplittableRandom random) {
        return LongStream.range(0, POINTS)
                .mapToObj(i -> {
                    SequencedMap<String, Rational> point = new LinkedHashMap<>();
                    for (String name : List.of("x", "w1", "b1")) {
                        int size = random.nextInt(1, 60);
                        point.put(name, Rational.of(2L * random.nextInt(-size, size) + 1, random.nextInt(1, 10)));
                    }
                    return point;
                })
                .toList();
    }
}
