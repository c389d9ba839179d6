package org.chainwork.assignment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.chainwork.chain.Composition;
import org.chainwork.problem.Problem;
import org.chainwork.problem.Template;
import org.chainwork.problem.Work;
import org.jspecify.annotations.Nullable;

/** Draws problems of a template that all cost the same work, and are as different as they can be. */
final class VariantDraw {

    /** A template with fewer variants than this shows nearly all of them. */
    private static final int DRAWS = 600;

    /** By which the work is chosen. Nobody can foretell a problem from it. */
    private static final long SAME_FOR_ALL = 1;

    private final RandomGenerator unpredictable;

    VariantDraw(RandomGenerator unpredictable) {
        this.unpredictable = unpredictable;
    }

    /**
     * Distinct problems of the work of which the template has most. At least one. The work is the same whoever draws, so
     * that students get what their instructor has seen beforehand.
     */
    List<Problem> distinct(Template template) {
        return distinctLike(template, typical(template));
    }

    /** Of several works there may be about as many: which of them is found most often would be a matter of luck. */
    private static Problem typical(Template template) {
        return new VariantDraw(new SplittableRandom(SAME_FOR_ALL))
                .drawn(template).values().stream()
                        .max(Comparator.comparingInt(Map::size))
                        .map(problems -> problems.values().iterator().next())
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

    /**
     * One for each student of the row who has none: where there are others, neither neighbour has the same.
     *
     * @param row the students as they sit, each once
     * @param have what some of them have already
     * @param shift where in the {@code distinct} to begin
     */
    static Map<Long, Problem> dealt(List<Problem> distinct, List<Long> row, Map<Long, Composition> have, int shift) {
        Map<Long, Composition> all = new HashMap<>(have);
        Map<Long, Problem> dealt = new LinkedHashMap<>();
        int next = shift;
        for (int i = 0; i < row.size(); i++) {
            if (!have.containsKey(row.get(i))) {
                Composition before = i > 0 ? all.get(row.get(i - 1)) : null;
                Composition after = i + 1 < row.size() ? all.get(row.get(i + 1)) : null;
                Problem chosen = distinct.get(next % distinct.size());
                for (int skipped = 1; skipped < distinct.size() && isOneOf(chosen, before, after); skipped++) {
                    next++;
                    chosen = distinct.get(next % distinct.size());
                }
                next++;
                dealt.put(row.get(i), chosen);
                all.put(row.get(i), chosen.composition());
            }
        }
        return dealt;
    }

    private static boolean isOneOf(Problem chosen, @Nullable Composition one, @Nullable Composition other) {
        return chosen.composition().equals(one) || chosen.composition().equals(other);
    }
}
