package org.chainwork.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every problem of every template, however it is varied. */
class VariationLawsTest {

    private static final int SEEDS = 100;
    private static final int COMPARED = 4;

    /** Each of them can be drawn from every template. */
    private static final List<String> ALWAYS = List.of(
            "depth=3..4 parameters=symbolic exponents=2,3,-1 asks=2:input,weight form=any",
            "depth=5..6 parameters=numeric asks=1:input form=eliminated",
            "depth=4..8 parameters=mixed asks=2:input,weight,bias,intermediate",
            "depth=4..4 exponents=1/2,1/3,-1/2,3/2 asks=1:input form=eliminated",
            "depth=3..5 parameters=mixed exponents=-5,-1,1/2,12 asks=2:weight,bias",
            "depth=2..3 parameters=numeric exponents=2 asks=1:input form=value",
            "exponents=1/2,2 asks=1:input",
            "parameters=symbolic",
            "form=eliminated");

    private static final List<String> WHERE_POSSIBLE = List.of(
            "depth=1..8",
            "depth=3..3",
            "depth=8..8 parameters=symbolic exponents=1/2,1/3 form=eliminated",
            "depth=8..8 form=value",
            "parameters=numeric",
            "parameters=mixed exponents=12",
            "exponents=-5,-4,11,12",
            "asks=5:input,weight,bias,intermediate",
            "form=value");

    @ParameterizedTest
    @MethodSource("org.chainwork.problem.Catalogue#templates")
    void noDrawIsDegenerate(Template template) {
        varied(template)
                .forEach(varied -> DrawLawsTest.assertForEachSeed(
                        varied,
                        SEEDS,
                        problem -> DrawLawsTest.isSound(problem)
                                && DrawLawsTest.isReadBack(problem)
                                && isAsVaried(problem, varied)));
    }

    private static boolean isAsVaried(Problem problem, Template varied) {
        int depth = problem.composition().depth();
        return depth >= varied.shape().minDepth()
                && depth <= varied.shape().maxDepth()
                && problem.parts().size() == varied.asking().count()
                && problem.parts().stream().allMatch(part -> part.form() == varied.form())
                && problem.template().equals(varied.code());
    }

    /** So that the checker can decide what is answered: nothing stands under a root that is negative everywhere. */
    @ParameterizedTest
    @MethodSource("org.chainwork.problem.Catalogue#templates")
    void keysAreTheDerivative(Template template) {
        varied(template)
                .forEach(varied -> LongStream.range(0, COMPARED)
                        .mapToObj(varied::draw)
                        .forEach(KeyLawsTest::assertKeysAreTheDerivative));
    }

    @ParameterizedTest
    @MethodSource("org.chainwork.problem.Catalogue#templates")
    void nothingIsInTheWay(Template template) {
        assertThat(ALWAYS)
                .allSatisfy(written -> assertThat(
                                template.with(Variation.parse(written)).obstacle())
                        .isEmpty());
    }

    private static Stream<Template> varied(Template template) {
        return Stream.concat(ALWAYS.stream(), WHERE_POSSIBLE.stream())
                .map(written -> template.with(Variation.parse(written)))
                .filter(varied -> varied.obstacle().isEmpty());
    }
}
