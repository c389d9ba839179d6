package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;
import org.chainwork.problem.Variation;
import org.chainwork.problem.Work;
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
        Map<Long, Composition> have = Map.of(41L, distinct.getFirst().composition());
        Map<Long, Problem> dealt = VariantDraw.dealt(distinct, row, have, 3);
        List<Composition> all = row.stream()
                .map(seat -> dealt.containsKey(seat) ? dealt.get(seat).composition() : have.get(seat))
                .toList();
        assertThat(dealt).hasSize(99).doesNotContainKey(41L);
        for (int i = 1; i < all.size() && distinct.size() > 2; i++) {
            assertThat(all.get(i)).isNotEqualTo(all.get(i - 1));
        }
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
