package org.chainwork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;
import org.chainwork.problem.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VariantDrawTest {

    private final VariantDraw draw = new VariantDraw(new SplittableRandom(5));

    static List<Template> templates() {
        return Catalogue.templates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void variantsCostTheSameWorkAndNeighboursDiffer(Template template) {
        List<Problem> distinct = draw.distinct(template);

        assertThat(distinct).isNotEmpty().extracting(Work::of).containsOnly(Work.of(distinct.getFirst()));
        assertThat(distinct).extracting(Problem::composition).doesNotHaveDuplicates();
        List<Problem> dealt = VariantDraw.dealt(distinct, 100);
        assertThat(dealt).hasSize(100);
        for (int i = 1; i < dealt.size() && distinct.size() > 1; i++) {
            assertThat(dealt.get(i).composition()).isNotEqualTo(dealt.get(i - 1).composition());
        }
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
