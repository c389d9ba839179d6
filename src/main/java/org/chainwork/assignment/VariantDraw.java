package org.chainwork.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;
import org.chainwork.problem.Work;

/** Draws problems of a template that all cost the same work, and are as different as they can be. */
final class VariantDraw {

    /** A template with fewer variants than this shows nearly all of them. */
    private static final int DRAWS = 600;

    private final RandomGenerator unpredictable;

    VariantDraw(RandomGenerator unpredictable) {
        this.unpredictable = unpredictable;
    }

    /** Distinct problems of the work of which the template has most. At least one. */
    List<Problem> distinct(Template template) {
        Map<Work, Map<Composition, Problem>> found = drawn(template);
        return found.values().stream()
                .max((some, others) -> Integer.compare(some.size(), others.size()))
                .map(problems -> List.copyOf(problems.values()))
                .orElseThrow();
    }

    /** Distinct problems of that work. At least the one that is given, if it is never drawn again. */
    List<Problem> distinctLike(Template template, Problem given) {
        Map<Composition, Problem> like = drawn(template).getOrDefault(Work.of(given), Map.of());
        return like.isEmpty() ? List.of(given) : List.copyOf(like.values());
    }

    private Map<Work, Map<Composition, Problem>> drawn(Template template) {
        Map<Work, Map<Composition, Problem>> found = new LinkedHashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            Problem problem = template.draw(unpredictable.nextLong());
            found.computeIfAbsent(Work.of(problem), work -> new LinkedHashMap<>())
                    .putIfAbsent(problem.composition(), problem);
        }
        return found;
    }

    /** One for each of so many in a row: where there are others, no two neighbours have the same. */
    static List<Problem> dealt(List<Problem> distinct, int count) {
        List<Problem> dealt = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dealt.add(distinct.get(i % distinct.size()));
        }
        return dealt;
    }
}
