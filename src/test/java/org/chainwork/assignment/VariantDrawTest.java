package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chainwork.algebra.Expr;
import org.chainwork.chain.Composition;
import org.chainwork.problem.AnswerForm;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Part;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;
import org.chainwork.problem.Variation;
import org.chainwork.problem.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VariantDrawTest {

    private final VariantDraw draw = new VariantDraw(new SplittableRandom(5));

    static List<Template> templates() {
        return Stream.concat(Catalogue.templates().stream(), Stream.of(varied("depth=3..5"), varied("form=value")))
                .toList();
    }

    private static Template varied(String variation) {
        return Catalogue.named("weights-and-biases-power").with(Variation.parse(variation));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void variantsCostTheSameWorkAndNeighboursDiffer(Template template) {
        List<Problem> distinct = draw.distinct(template);

        assertThat(distinct).isNotEmpty().extracting(Work::of).containsOnly(Work.of(distinct.getFirst()));
        assertThat(distinct).extracting(Problem::composition).doesNotHaveDuplicates();
        List<Long> row = LongStream.range(0, 100).boxed().toList();
        Map<Long, Problem> have = Map.of(41L, distinct.getFirst());
        Map<Long, Problem> dealt = VariantDraw.dealt(distinct, row, have, 3);
        List<Composition> all = row.stream()
                .map(seat -> dealt.getOrDefault(seat, distinct.getFirst()).composition())
                .toList();
        assertThat(dealt).hasSize(99).doesNotContainKey(41L);
        for (int i = 1; i < all.size() && distinct.size() > 2; i++) {
            assertThat(all.get(i)).isNotEqualTo(all.get(i - 1));
        }
    }

    /** The bias changes the problem, and nothing of the answer. */
    @Test
    void neighboursAndTheNextRoundHaveOtherAnswersWhereThereAreSome() {
        List<Problem> distinct = Stream.of(2, 3)
                .flatMap(weight -> IntStream.range(1, 9).mapToObj(bias -> square(weight, bias)))
                .toList();
        List<Long> row = LongStream.range(0, 30).boxed().toList();

        Map<Long, Problem> dealt = VariantDraw.dealt(distinct, row, Map.of(), 3);

        List<Expr> keys = dealt.values().stream().map(VariantDrawTest::key).toList();
        for (int i = 1; i < keys.size(); i++) {
            assertThat(keys.get(i)).isNotEqualTo(keys.get(i - 1));
        }
        assertThat(new HashSet<>(dealt.values())).hasSize(16);
        assertThat(key(VariantDraw.unlike(distinct, distinct.get(2)))).isNotEqualTo(key(distinct.get(2)));
    }

    private static Problem square(int weight, int bias) {
        return new Problem(
                "by-hand",
                1,
                0,
                Composition.parse("u = %d*x+%d\ny = u^2".formatted(weight, bias)),
                List.of(new Part(1, "x", AnswerForm.ANY)));
    }

    private static Expr key(Problem problem) {
        return problem.key(problem.parts().getFirst());
    }

    /** Students get what the builder has shown. */
    @ParameterizedTest
    @MethodSource("templates")
    void theWorkHangsOnTheTemplateAlone(Template template) {
        assertThat(LongStream.range(0, 3).mapToObj(seed -> new VariantDraw(new SplittableRandom(seed))))
                .extracting(some -> Work.of(some.distinct(template).getFirst()))
                .containsOnly(Work.of(draw.distinct(template).getFirst()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whoComesLaterGetsTheSameWork(Template template) {
        Problem first = draw.distinct(template).getLast();

        assertThat(draw.distinctLike(template, first))
                .isNotEmpty()
                .extracting(Work::of)
                .containsOnly(Work.of(first));
    }
}
