package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.chainwork.algebra.Constant;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.PlainText;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Layer;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.Monomial;
import org.chainwork.chain.PowerLayer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every problem of every template. */
class DrawLawsTest {

    private static final int MANY_SEEDS = 10_000;
    private static final int SEEDS = 500;

    /** Numbers of more than 3 digits, denominators of more than 2. */
    private static final Pattern UNHANDY = Pattern.compile("\\d{4}|/\\d{3}");

    /** Templates with hardly anything to draw: the lecture's own problem, and exponents. */
    private static final Map<String, Integer> FEW =
            Map.of("weights-and-biases-square", 1, "weights-and-biases-power", 10, "roots-one-layer", 12);

    @ParameterizedTest
    @MethodSource("org.chainwork.problem.Catalogue#templates")
    void noDrawIsDegenerate(Template template) {
        assertForEachSeed(template, MANY_SEEDS, DrawLawsTest::isSound);
    }

    static boolean isSound(Problem problem) {
        boolean isSingle = problem.composition().depth() == 1;
        Set<Monomial> meanings = new HashSet<>();
        Set<Expr> keys = new HashSet<>();
        return problem.composition().layers().stream().allMatch(DrawLawsTest::changesWhatEnters)
                && problem.parts().stream().allMatch(part -> {
                    Expr key = problem.key(part);
                    return meanings.add(problem.chain(part).eliminated())
                            && keys.add(key)
                            && isHandy(key)
                            && (isSingle || part.asksForValue() || !(key instanceof Constant));
                });
    }

    private static boolean changesWhatEnters(Layer layer) {
        return switch (layer) {
            case LinearLayer linear ->
                !linear.weight().equals(Expr.ZERO) && !linear.weight().equals(Expr.ONE);
            case PowerLayer power ->
                power.exponent().signum() != 0 && !power.exponent().isOne();
        };
    }

    private static boolean isHandy(Expr key) {
        return !UNHANDY.matcher(PlainText.print(key)).find();
    }

    @ParameterizedTest
    @MethodSource("org.chainwork.problem.Catalogue#templates")
    void drawsAreAlwaysTheSame(Template template) {
        assertForEachSeed(template, SEEDS, problem -> problem.equals(template.draw(problem.seed())));
    }

    @ParameterizedTest
    @MethodSource("org.chainwork.problem.Catalogue#templates")
    void drawsAreMany(Template template) {
        Set<Object> distinct = new HashSet<>();
        LongStream.range(0, SEEDS)
                .mapToObj(template::draw)
                .forEach(problem -> distinct.add(List.of(problem.composition(), problem.parts())));

        assertThat(distinct).hasSizeGreaterThanOrEqualTo(FEW.getOrDefault(template.code(), 24));
    }

    @ParameterizedTest
    @MethodSource("org.chainwork.problem.Catalogue#templates")
    void compositionsAreReadBackAsTheyAreWritten(Template template) {
        assertForEachSeed(template, SEEDS, DrawLawsTest::isReadBack);
    }

    static boolean isReadBack(Problem problem) {
        return problem.composition()
                .equals(Composition.parse(problem.composition().written()));
    }

    static void assertForEachSeed(Template template, int seeds, Predicate<Problem> law) {
        assertThat(LongStream.range(0, seeds)
                        .parallel()
                        .mapToObj(template::draw)
                        .filter(law.negate())
                        .findFirst()
                        .map(problem -> problem + "\n" + problem.composition().written()))
                .isEmpty();
    }
}
